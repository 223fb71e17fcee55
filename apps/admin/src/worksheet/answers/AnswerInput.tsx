import type { ReactElement } from 'react';
import type { AnswerValue, CostRow, LinkRow, StudyRecord } from '#domain';
import { BooleanAnswer, ChoiceAnswer, MultiAnswer } from './ChoiceAnswer.js';
import { CostsAnswer } from './CostsAnswer.js';
import type { AnswerInputProps } from './input.js';
import { LineAnswer } from './LineAnswer.js';
import { LinksAnswer } from './LinksAnswer.js';
import { ListAnswer } from './ListAnswer.js';
import { RichAnswer } from './RichAnswer.js';
import { StudiesAnswer } from './StudiesAnswer.js';

/** The editor that belongs to the type of the question. The form guarantees the type of the value. */
export function AnswerInput({ value, ...rest }: AnswerInputProps<AnswerValue>): ReactElement {
  const text = typeof value === 'string' ? value : '';
  const rows = Array.isArray(value) ? value : [];
  switch (rest.question.type) {
    case 'rich':
      return <RichAnswer {...rest} passage={rest.question.id} value={text} />;
    case 'choice':
      return <ChoiceAnswer {...rest} value={text} />;
    case 'multi':
      return <MultiAnswer {...rest} value={rows as string[]} />;
    case 'list':
      return <ListAnswer {...rest} value={rows as string[]} />;
    case 'boolean':
      return <BooleanAnswer {...rest} value={typeof value === 'boolean' ? value : null} />;
    case 'studies':
      return <StudiesAnswer {...rest} value={rows as StudyRecord[]} />;
    case 'costs':
      return <CostsAnswer {...rest} value={rows as CostRow[]} />;
    case 'links':
      return <LinksAnswer {...rest} value={rows as LinkRow[]} />;
    default:
      return <LineAnswer {...rest} value={text} />;
  }
}
