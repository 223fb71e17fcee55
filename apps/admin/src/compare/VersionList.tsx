import type { ReactElement } from 'react';
import type { Moment } from '../api/types.js';
import { useFormat } from '../i18n/format.js';
import './compare.css';

/** An earlier text: when it was written, by whom, and why it was kept. */
export interface KeptVersion {
  key: string;
  at: Moment;
  by: string;
  why: string;
}

/** Earlier texts to choose one from, the newest first. */
export function VersionList(props: {
  versions: readonly KeptVersion[];
  chosen: string | null;
  onChoose: (key: string) => void;
}): ReactElement {
  const format = useFormat();
  return (
    <ul className="ev-list">
      {props.versions.map(({ key, at, by, why }) => (
        <li key={key}>
          <button type="button" aria-pressed={key === props.chosen} onClick={() => props.onChoose(key)}>
            {format.short(at)}, {format.time(at)}
            <small>{by}</small>
            <small>{why}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
