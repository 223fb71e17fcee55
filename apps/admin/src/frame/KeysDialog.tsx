import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'react-admin';
import { useEffect, useRef, type ReactElement } from 'react';
import { useSingleKeys } from './useKeys.js';

interface Shortcut {
  keys: readonly string[];
  does: string;
}

const groups: readonly { title: string; keys: readonly Shortcut[] }[] = [
  {
    title: 'anywhere',
    keys: [
      { keys: ['Ctrl', 'K'], does: 'jump' },
      { keys: ['G', 'W'], does: 'go_work' },
      { keys: ['G', 'A'], does: 'go_submissions' },
      { keys: ['G', 'R'], does: 'go_rounds' },
      { keys: ['G', 'V'], does: 'go_meetings' },
      { keys: ['?'], does: 'help' },
      { keys: ['Esc'], does: 'escape' },
    ],
  },
  {
    title: 'in_work',
    keys: [
      { keys: ['J'], does: 'next' },
      { keys: ['K'], does: 'previous' },
      { keys: ['Enter'], does: 'open' },
      { keys: ['E'], does: 'act' },
    ],
  },
  {
    title: 'in_list',
    keys: [
      { keys: ['J'], does: 'next' },
      { keys: ['K'], does: 'previous' },
      { keys: ['Enter'], does: 'open' },
      { keys: ['L'], does: 'board' },
      { keys: ['/'], does: 'filter' },
    ],
  },
  {
    title: 'in_worksheet',
    keys: [
      { keys: ['Alt', '↓'], does: 'next_question' },
      { keys: ['Alt', '↑'], does: 'previous_question' },
      { keys: ['Ctrl', 'Alt', 'M'], does: 'remark' },
    ],
  },
  {
    title: 'in_assessment',
    keys: [
      { keys: ['1', '2', '3', '4'], does: 'judge' },
      { keys: ['Alt', '↓'], does: 'next_criterion' },
      { keys: ['Alt', '↑'], does: 'previous_criterion' },
      { keys: ['Ctrl', "'"], does: 'reading' },
    ],
  },
];

function Keys({ onClose }: { onClose: () => void }): ReactElement {
  const translate = useTranslate();
  const [on, setOn] = useSingleKeys();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="dialog">
      <h2 id="keys-title" ref={heading} tabIndex={-1}>
        {translate('frame.keys.title')}
      </h2>
      <div className="keys-columns">
        {groups.map((group) => (
          <section key={group.title} className="keys">
            <h3>{translate(`frame.keys.${group.title}`)}</h3>
            <dl>
              {group.keys.map((row) => (
                <div key={row.does}>
                  <dt>
                    {row.keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{translate(`frame.keys.${row.does}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="end">
        <span className="meta grow">{translate(on ? 'frame.keys.on' : 'frame.keys.off')}</span>
        <button type="button" className="btn" onClick={() => setOn(!on)}>
          {translate(on ? 'frame.keys.turn_off' : 'frame.keys.turn_on')}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          {translate('common.close')}
        </button>
      </div>
    </div>
  );
}

/** What the keys do, and the switch that turns single keys off. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }): ReactElement {
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="keys-title" maxWidth="md" fullWidth>
      <Keys onClose={onClose} />
    </Dialog>
  );
}
