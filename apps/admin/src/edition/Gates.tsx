import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import type { ReactElement } from 'react';
import type { ShownState, SubmissionDetail } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import type { Edition } from './types.js';

/** The states in which each gate lies behind the edition. */
const passed: Record<'edited' | 'proof' | 'released', readonly ShownState[]> = {
  edited: ['proof', 'awaiting_release', 'published'],
  proof: ['awaiting_release', 'published'],
  released: ['published'],
};

/** Where the proof is: with whom and until when, or since when it was approved. */
function useProof({ state, owner, dueOn, stateSince }: SubmissionDetail): string {
  const { t } = useWords();
  const format = useFormat();
  if (state === 'proof')
    return dueOn
      ? t('edition.gate.withOwnerUntil', { name: owner.name, date: format.short(dueOn) })
      : t('edition.gate.withOwner');
  if (state === 'awaiting_release' && stateSince)
    return t('edition.gate.approvedBy', { name: owner.name, date: format.short(stateSince) });
  return t(passed.proof.includes(state) ? 'edition.gate.approved' : 'edition.gate.afterEditing');
}

/** Since when it is public, when it will be by itself, or whose turn it is to release it. */
function useRelease({ state, acts, dueOn }: SubmissionDetail, edition: Edition): string {
  const { t } = useWords();
  const format = useFormat();
  const { releasedAt, releasePlannedAt, releasePlannedBy } = edition;
  if (releasedAt) return t('edition.gate.releasedOn', { date: format.long(releasedAt) });
  if (releasePlannedAt)
    return t('edition.gate.planned', {
      when: format.appointment(releasePlannedAt),
      name: releasePlannedBy ?? '',
    });
  const byMe = acts.find(({ act }) => act === 'release');
  if (!byMe) return t('edition.gate.bySomeoneElse');
  const before =
    state === 'awaiting_release' && dueOn ? t('edition.gate.before', { date: format.short(dueOn) }) : null;
  return [t(byMe.open ? 'edition.gate.byYou' : 'edition.gate.notByYou'), before].filter(Boolean).join(' ');
}

/** What an edition passes before it is public: written, seen by the owner, released by somebody else. */
export function Gates({
  submission,
  edition,
}: {
  submission: SubmissionDetail;
  edition: Edition;
}): ReactElement {
  const { t } = useWords();
  const format = useFormat();
  const { state } = submission;
  const released = useRelease(submission, edition);
  const facts = {
    edited: edition.editedBy
      ? t('edition.gate.editedBy', { name: edition.editedBy, when: format.short(edition.editedAt) })
      : t('edition.gate.edited', { when: format.short(edition.editedAt) }),
    proof: useProof(submission),
    released,
  };
  const now =
    state === 'editing'
      ? 'edited'
      : state === 'proof'
        ? 'proof'
        : state === 'awaiting_release' && !edition.releasePlannedAt
          ? 'released'
          : null;
  const waiting = edition.releasePlannedAt ? ScheduleOutlined : HourglassEmptyOutlined;
  return (
    <div className="gates">
      {(['edited', 'proof', 'released'] as const).map((gate) => {
        const done = passed[gate].includes(state);
        return (
          <div key={gate} className={done ? 'ok' : gate === now ? 'me' : undefined}>
            <h2>
              <Icon of={done ? TaskAltOutlined : gate === now ? HowToRegOutlined : waiting} />
              {t(`edition.gate.title.${gate}`)}
            </h2>
            {facts[gate]}
          </div>
        );
      })}
    </div>
  );
}
