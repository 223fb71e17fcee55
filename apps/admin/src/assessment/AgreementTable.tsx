import { useState, type ReactElement, type ReactNode } from 'react';
import { type Criterion, verdicts, verdictsAreDivided } from '#domain';
import { useFormat } from '../i18n/format.js';
import { JudgementMark } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import { type AgreementRow, inOrderOfSpread, isUnanimous } from './agreement.js';

interface Props {
  rows: readonly AgreementRow[];
  criteria: readonly Criterion[];
  /** How many assessors the marks stand for. */
  count: number;
  /** Criteria that stand as they were recognised before; nobody had to judge them. */
  carriedOver?: ReadonlySet<string>;
  /** Makes the name of a criterion a way to it. */
  nameOf?: (criterion: Criterion) => ReactNode;
}

/** Agreement and disagreement at a glance; criteria on which all agree stand folded at the end. */
export function AgreementTable({ rows, criteria, count, carriedOver, nameOf }: Props): ReactElement {
  const { t, say } = useWords();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const ordered = inOrderOfSpread(rows);
  const folded = ordered.filter((row) => isUnanimous(row) && row.verdicts[0] === 'met');
  const shown = all || folded.length < 3 ? ordered : ordered.filter((row) => !folded.includes(row));
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  return (
    <table className="table agr">
      <thead>
        <tr>
          <th scope="col">{t('assessment.agreement.criterion')}</th>
          <th scope="col">
            {t('assessment.agreement.assessors', { smart_count: count, count: format.words(count) })}
          </th>
          <th scope="col">
            <span className="vh">{t('assessment.agreement.spread')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => {
          const criterion = byId.get(row.criterionId);
          return (
            <tr key={row.criterionId}>
              <td>{criterion ? (nameOf?.(criterion) ?? say(criterion.short)) : row.criterionId}</td>
              <td>
                <Marks row={row} />
                {row.verdicts.length === 0 && carriedOver?.has(row.criterionId) && (
                  <span className="muted">{t('assessment.earlier.stands')}</span>
                )}
              </td>
              <td className="split">
                {verdictsAreDivided(row.verdicts) ? t('assessment.agreement.divided') : ''}
              </td>
            </tr>
          );
        })}
        {shown.length < ordered.length && (
          <tr>
            <td className="muted">{t('assessment.agreement.others', { smart_count: folded.length })}</td>
            <td className="muted">{t('assessment.agreement.allMet')}</td>
            <td>
              <button type="button" className="link" onClick={() => setAll(true)}>
                {t('assessment.agreement.show')}
              </button>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Marks({ row }: { row: AgreementRow }): ReactElement {
  const { t } = useWords();
  const format = useFormat();
  const spoken = verdicts
    .map((verdict) => ({ verdict, number: row.verdicts.filter((given) => given === verdict).length }))
    .filter(({ number }) => number > 0)
    .map(({ verdict, number }) => `${format.words(number)} ${t(`verdict.${verdict}`).toLowerCase()}`);
  return (
    <>
      <span className="marks" aria-hidden="true">
        {row.verdicts.map((verdict, index) => (
          <JudgementMark key={index} judgement={verdict} bare />
        ))}
      </span>
      <span className="vh">{spoken.join(', ')}</span>
    </>
  );
}
