import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { type Criterion, levels } from '#domain';
import { Icon, JudgementMark } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import { isDone, isJudged, type JudgementText } from './types.js';

interface Props {
  criteria: readonly Criterion[];
  judgements: Readonly<Record<string, JudgementText | undefined>>;
  /** Criteria that stand as they were recognised before. */
  carriedOver: ReadonlySet<string>;
  current: string;
  open: boolean;
  onToggle: () => void;
  /** The act that ends the judging. */
  children: ReactNode;
}

/** All criteria by level, with the shape of one's own judgement and how far one is. */
export function CriteriaList({
  criteria,
  judgements,
  carriedOver,
  current,
  open,
  onToggle,
  children,
}: Props): ReactElement {
  const { t } = useWords();
  const done = criteria.filter(({ id }) => isDone(judgements[id], carriedOver.has(id))).length;
  const groups = levels
    .map((level) => ({ level, items: criteria.filter((criterion) => criterion.level === level) }))
    .filter(({ items }) => items.length > 0);
  return (
    <nav className={open ? 'list open' : 'list'} aria-label={t('assessment.criteria')}>
      <div className="prog">
        <div className="row">
          <strong>
            {carriedOver.size > 0
              ? t('assessment.earlier.progress', { open: criteria.length - done, total: criteria.length })
              : t('assessment.progress', { done, total: criteria.length })}
          </strong>
          <button type="button" className="btn small right m-only" aria-expanded={open} onClick={onToggle}>
            {t('assessment.allCriteria')}
          </button>
        </div>
        <div className="meter" aria-hidden="true">
          <i style={{ width: `${(done / Math.max(1, criteria.length)) * 100}%` }} />
        </div>
      </div>
      <div className="list-body">
        {groups.map(({ level, items }) => (
          <section key={level}>
            <h2>{t(`level.${level}`)}</h2>
            <ol>
              {items.map((criterion) => (
                <li key={criterion.id}>
                  <CriterionLink
                    criterion={criterion}
                    judgement={judgements[criterion.id]}
                    carriedOver={carriedOver.has(criterion.id)}
                    here={criterion.id === current}
                    onChoose={open ? onToggle : undefined}
                  />
                </li>
              ))}
            </ol>
          </section>
        ))}
        <div className="hand">{children}</div>
      </div>
    </nav>
  );
}

interface LinkProps {
  criterion: Criterion;
  judgement: JudgementText | undefined;
  carriedOver: boolean;
  here: boolean;
  onChoose: (() => void) | undefined;
}

function CriterionLink({ criterion, judgement, carriedOver, here, onChoose }: LinkProps): ReactElement {
  const { t, say } = useWords();
  const verdict = judgement?.verdict ?? null;
  const reasonless = verdict !== null && !isJudged(judgement);
  return (
    <Link to={`?criterion=${criterion.id}`} aria-current={here ? 'page' : undefined} onClick={onChoose}>
      {verdict !== null && <JudgementMark judgement={verdict} bare />}
      {verdict === null && (carriedOver ? <Icon of={HistoryOutlined} /> : <span className="todo" />)}
      <span>
        {say(criterion.short)}
        {reasonless && <small className="attention-text">{t('assessment.reasonMissing')}</small>}
        {verdict === null && carriedOver && <small className="muted">{t('assessment.earlier.stands')}</small>}
        {verdict === null && !carriedOver && <span className="vh">, {t('assessment.notJudged')}</span>}
      </span>
    </Link>
  );
}
