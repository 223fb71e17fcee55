import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import type { ReactElement } from 'react';
import { type Criterion, questionById, verdicts, worksheetForm } from '#domain';
import { useFormat } from '../i18n/format.js';
import { Icon, LevelLadder, Note } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import type { Earlier } from './useEarlierJudgement.js';

interface Props {
  earlier: Earlier;
  criterion: Criterion;
  formVersion: string;
}

/** What the recognition of then means for this criterion: it stands, or what it reads has changed. */
export function EarlierNote({
  earlier,
  criterion,
  formVersion,
  onJudge,
}: Props & { onJudge?: (() => void) | undefined }): ReactElement | null {
  const { t } = useWords();
  const format = useFormat();
  const { judgement } = earlier;
  const one = earlier.of(criterion.id);
  if (!judgement || !one) return null;
  const date = format.long(judgement.recognisedOn);
  if (one.carriedOver) {
    return (
      <div className="earlier">
        <Note role="neutral">
          <p>
            <strong>{t('assessment.earlier.unchanged', { date })}</strong>
          </p>
          <p>{t('assessment.earlier.carried_over')}</p>
          <Outcome earlier={earlier} criterion={criterion} />
          {onJudge && (
            <button type="button" className="btn" onClick={onJudge}>
              {t('assessment.earlier.judge_anyway')}
            </button>
          )}
        </Note>
      </div>
    );
  }
  return (
    <div className="earlier">
      <Note role="progress">
        <p>
          {judgement.judgedAlike ? (
            <Changes earlier={earlier} criterion={criterion} formVersion={formVersion} />
          ) : (
            t('assessment.earlier.all_anew', { date })
          )}
        </p>
        <Outcome earlier={earlier} criterion={criterion} />
      </Note>
    </div>
  );
}

/** Names what changed; the reading pane shows it word by word. */
function Changes({ earlier, criterion, formVersion }: Props): ReactElement {
  const { t, say } = useWords();
  const format = useFormat();
  const form = worksheetForm(formVersion);
  const one = earlier.of(criterion.id);
  const date = format.long(earlier.judgement?.recognisedOn ?? '');
  const names = [
    ...(one?.changedQuestions ?? []).map((id) => {
      const question = questionById(form, id);
      return question ? say(question.title) : id;
    }),
    ...(one?.changedAttachments ?? []).map((kind) => t(`assessment.read.kind.${kind}`)),
  ];
  return (
    <>
      {names.length > 0
        ? t('assessment.earlier.changed', { date, what: names.join(', ') })
        : t('assessment.earlier.higher_level', { date })}
    </>
  );
}

/** The level of then, and the verdicts where one may read them: without names, never an average. */
function Outcome({ earlier, criterion }: Omit<Props, 'formVersion'>): ReactElement {
  const { t } = useWords();
  const format = useFormat();
  const given = earlier.of(criterion.id)?.verdicts;
  const counted = verdicts
    .map((verdict) => ({ verdict, number: given?.filter((one) => one === verdict).length ?? 0 }))
    .filter(({ number }) => number > 0)
    .map(({ verdict, number }) => `${format.words(number)} ${t(`verdict.${verdict}`).toLowerCase()}`);
  return (
    <p className="row wrap meta">
      <Icon of={HistoryOutlined} />
      {earlier.judgement && (
        <LevelLadder level={earlier.judgement.level} before={t('assessment.earlier.level')} />
      )}
      {counted.length > 0 && <span>{t('assessment.earlier.verdicts', { counted: counted.join(', ') })}</span>}
    </p>
  );
}
