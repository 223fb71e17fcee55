import type { AgendaConclusion } from '../api/index.js';
import type { Words } from '../writing/useWords.js';

/** What a meeting came to: "Advies: erkennen als Goed onderbouwd"; once announced "Aangehouden, opnieuw in 2027-2". */
export function conclusionSentence(conclusion: AgendaConclusion, { t }: Pick<Words, 't'>): string {
  const { outcome, level, announced, againIn } = conclusion;
  if (outcome === null) return t('meeting.conclusion.done');
  if (!announced)
    return t(`meeting.conclusion.advised.${outcome}`, { level: level ? t(`level.${level}`) : '' });
  const decided =
    outcome === 'recognised' && level ? t('decision.recognised', { level: t(`level.${level}`) }) : null;
  const words = decided ?? t(`state.${outcome}`);
  return againIn ? t('meeting.conclusion.again', { outcome: words, round: againIn }) : words;
}
