import PersonSearchOutlined from '@mui/icons-material/PersonSearchOutlined';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { namesInText } from '#domain';
import { Note } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import { selectName } from './select-name.js';
import type { DecisionDraft } from './types.js';

/** The steps on which something of the letter is written. */
type WritingStep = 'outcome' | 'texts';

const writtenOn: Record<WritingStep, (draft: DecisionDraft) => readonly string[]> = {
  outcome: ({ reservation, conditions }) => (reservation ? conditions : []),
  texts: ({ publicExplanation, improvementAdvice }) => [publicExplanation, improvementAdvice],
};

/**
 * Warns for names that must stay unknown, with the way to each: on this step the name itself, else the step where it
 * was written. Nothing when there are none.
 */
export function NamesNote({
  draft,
  names,
  step,
}: {
  draft: DecisionDraft;
  names: readonly string[];
  step: WritingStep;
}): ReactElement | null {
  const { t } = useWords();
  const other = step === 'texts' ? 'outcome' : 'texts';
  const foundOn = (where: WritingStep): string[] => namesInText(writtenOn[where](draft).join('\n'), names);
  const [here, elsewhere] = [foundOn(step), foundOn(other)];
  const found = names.filter((name) => here.includes(name) || elsewhere.includes(name));
  if (found.length === 0) return null;
  return (
    <Note role="attention" icon={PersonSearchOutlined}>
      <p>{t('decision.texts.names', { smart_count: found.length, names: found.join(', ') })}</p>
      <p className="row wrap">
        {here.map((name) => (
          <button key={name} type="button" className="link" onClick={() => selectName(name)}>
            {t('decision.texts.toName', { name })}
          </button>
        ))}
        {elsewhere.length > 0 && (
          <Link to={`?step=${other}`}>
            {t('decision.texts.toStep', { name: elsewhere.join(', '), step: t(`decision.steps.${other}`) })}
          </Link>
        )}
      </p>
    </Note>
  );
}
