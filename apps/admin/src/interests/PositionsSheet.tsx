import Add from '@mui/icons-material/AddOutlined';
import { useTranslate } from 'react-admin';
import { useState, type ReactElement } from 'react';
import { today, useFormat } from '../i18n/format.js';
import { Empty } from '../parts/Empty.js';
import { Icon } from '../parts/Icon.js';
import { PositionDialog, WithdrawDialog } from './PositionDialog.js';
import type { OwnInterests, SidePosition, Wording } from './types.js';

/** From when until when; what lasts has a beginning only. */
export function Period({ of }: { of: Pick<SidePosition, 'fromOn' | 'untilOn'> }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  const from = format.short(of.fromOn);
  const words = of.untilOn
    ? translate('interests.position.period', { from, until: format.short(of.untilOn) })
    : translate('interests.position.since', { from });
  return <>{words}</>;
}

function PositionRow(props: {
  position: SidePosition;
  onChange: () => void;
  onWithdraw: () => void;
}): ReactElement {
  const translate = useTranslate();
  const { position } = props;
  const over = position.untilOn !== null && position.untilOn < today();
  const label = (column: string): string => translate(`interests.position.${column}`);
  return (
    <tr>
      <td>
        <strong className="strong">{position.organisation}</strong>
        {over ? <span className="meta block">{label('over')}</span> : null}
      </td>
      <td data-label={label('role')}>{position.role}</td>
      <td data-label={label('when')}>
        <Period of={position} />
      </td>
      <td>
        <span className="row-acts">
          <button type="button" className="btn small" onClick={props.onChange}>
            {label('change')} …
          </button>
          <button type="button" className="btn small quiet" onClick={props.onWithdraw}>
            {label('withdraw')} …
          </button>
        </span>
      </td>
    </tr>
  );
}

function Earlier({ wordings }: { wordings: readonly Wording[] }): ReactElement | null {
  const translate = useTranslate();
  const format = useFormat();
  if (wordings.length === 0) return null;
  return (
    <details className="fold pad-x">
      <summary>{translate('interests.earlier', { smart_count: wordings.length })}</summary>
      <ul className="plain">
        {wordings.map((one) => (
          <li key={`${one.positionId}-${one.version}`} className="meta">
            {one.role}, {one.organisation}, <Period of={one} />.{' '}
            {translate(one.withdrawn ? 'interests.taken_back' : 'interests.written', {
              date: format.short(one.writtenAt),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

type Open = { kind: 'write'; position: SidePosition | null } | { kind: 'withdraw'; position: SidePosition };

/** The register of side positions, kept by its holder; what was written before stays readable below. */
export function PositionsSheet(props: { own: OwnInterests; onChanged: () => void }): ReactElement {
  const translate = useTranslate();
  const [open, setOpen] = useState<Open | null>(null);
  const { positions, earlier } = props.own;
  const dialog = { onClose: () => setOpen(null), onDone: props.onChanged };
  const add = (
    <button type="button" className="btn" onClick={() => setOpen({ kind: 'write', position: null })}>
      <Icon of={Add} />
      {translate('interests.position.add')} …
    </button>
  );
  return (
    <section className="sec" aria-labelledby="positions-title">
      <div className="sec-head">
        <h2 id="positions-title">{translate('interests.positions')}</h2>
        {positions.length > 0 ? add : null}
      </div>
      {positions.length === 0 ? (
        <Empty title={translate('interests.none')} text={translate('interests.none_text')}>
          {add}
        </Empty>
      ) : (
        <div className="sheet">
          <table className="table stacks">
            <thead>
              <tr>
                {['organisation', 'role', 'when'].map((column) => (
                  <th key={column} scope="col">
                    {translate(`interests.position.${column}`)}
                  </th>
                ))}
                <th aria-label={translate('interests.position.change')} />
              </tr>
            </thead>
            <tbody>
              {positions.map((position) => (
                <PositionRow
                  key={position.positionId}
                  position={position}
                  onChange={() => setOpen({ kind: 'write', position })}
                  onWithdraw={() => setOpen({ kind: 'withdraw', position })}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Earlier wordings={earlier} />
      {open?.kind === 'write' ? <PositionDialog position={open.position} {...dialog} /> : null}
      {open?.kind === 'withdraw' ? <WithdrawDialog position={open.position} {...dialog} /> : null}
    </section>
  );
}
