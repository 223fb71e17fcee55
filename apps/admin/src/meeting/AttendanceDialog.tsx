import { useState, type ReactElement } from 'react';
import type { SubmissionDetail } from '../api/index.js';
import { ActDialog } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import type { Deliberation } from './types.js';

interface Props {
  submission: SubmissionDetail;
  deliberation: Deliberation;
  open: boolean;
  onClose: () => void;
}

/** Who is in the room. Nobody is marked beforehand the first time: presence is seen, not assumed. */
export function AttendanceDialog({ submission, deliberation, open, onClose }: Props): ReactElement {
  const { t } = useWords();
  const counted = deliberation.members.filter(({ recused }) => !recused);
  const [present, setPresent] = useState(deliberation.attendance?.presentIds ?? []);
  const toggle = (personId: string, on: boolean): void =>
    setPresent(on ? [...present, personId] : present.filter((other) => other !== personId));
  return (
    <ActDialog
      act="record_attendance"
      submission={submission}
      open={open}
      onClose={onClose}
      input={() => ({ presentIds: present })}
    >
      <fieldset>
        <legend className="label">{t('meeting.attendance.present')}</legend>
        {counted.map((member) => (
          <label key={member.personId} className="opt">
            <input
              type="checkbox"
              checked={present.includes(member.personId)}
              onChange={(event) => toggle(member.personId, event.target.checked)}
            />
            <span>
              {member.name} <span className="meta">{t(`meeting.function.${member.function}`)}</span>
            </span>
          </label>
        ))}
        <p className="row wrap">
          <button
            type="button"
            className="btn small"
            onClick={() => setPresent(counted.map(({ personId }) => personId))}
          >
            {t('meeting.attendance.all')}
          </button>
          <span className="meta" role="status">
            {t('meeting.attendance.count', { present: present.length, needed: deliberation.quorum.needed })}
          </span>
        </p>
      </fieldset>
    </ActDialog>
  );
}
