import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined';
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
  const { state, acts } = submission;
  const byMe = acts.find(({ act }) => act === 'release');
  const facts = {
    edited: edition.editedBy
      ? t('edition.gate.editedBy', { name: edition.editedBy, when: format.short(edition.editedAt) })
      : t('edition.gate.edited', { when: format.short(edition.editedAt) }),
    proof: t(
      passed.proof.includes(state)
        ? 'edition.gate.approved'
        : state === 'proof'
          ? 'edition.gate.withOwner'
          : 'edition.gate.afterEditing',
    ),
    released: edition.releasedAt
      ? t('edition.gate.releasedOn', { date: format.long(edition.releasedAt) })
      : byMe
        ? t(byMe.open ? 'edition.gate.byYou' : 'edition.gate.notByYou')
        : t('edition.gate.bySomeoneElse'),
  };
  const now =
    state === 'editing'
      ? 'edited'
      : state === 'proof'
        ? 'proof'
        : state === 'awaiting_release'
          ? 'released'
          : null;
  return (
    <div className="gates">
      {(['edited', 'proof', 'released'] as const).map((gate) => {
        const done = passed[gate].includes(state);
        return (
          <div key={gate} className={done ? 'ok' : gate === now ? 'me' : undefined}>
            <h2>
              <Icon of={done ? TaskAltOutlined : gate === now ? HowToRegOutlined : HourglassEmptyOutlined} />
              {t(`edition.gate.title.${gate}`)}
            </h2>
            {facts[gate]}
          </div>
        );
      })}
    </div>
  );
}
