import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined';
import ArrowForwardOutlined from '@mui/icons-material/ArrowForwardOutlined';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { type Criterion, effectStudiesQuestion, verdicts } from '#domain';
import type { SubmissionDetail } from '../api/index.js';
import { useKeys } from '../frame/useKeys.js';
import { useFormat } from '../i18n/format.js';
import { Deadline, Icon, SavedState } from '../parts/index.js';
import { written } from '../parts/written.js';
import { CollisionPanel } from '../writing/CollisionPanel.js';
import { RoomBar } from '../writing/RoomBar.js';
import { graverOf } from '../writing/save-states.js';
import { canRetry, useSaved } from '../writing/useSaved.js';
import { useWords } from '../writing/useWords.js';
import { CriteriaList } from './CriteriaList.js';
import { CriterionCard } from './CriterionCard.js';
import { EarlierNote } from './EarlierNote.js';
import { HandInAssessment } from './HandInAssessment.js';
import { PaneSwitch, type Pane } from './PaneSwitch.js';
import { ReadingPane } from './ReadingPane.js';
import { studiesLeft, studiesOf } from './studies.js';
import { StudyStrengths } from './StudyStrengths.js';
import type { StudyJudgements } from './study-types.js';
import { type Assessments, emptyJudgement, isBegun, isDone, type JudgementText } from './types.js';
import { useAssessment } from './useAssessment.js';
import { useCriterion } from './useCriterion.js';
import { useEarlierJudgement } from './useEarlierJudgement.js';
import { useRevisions } from './useRevisions.js';
import { useStudies } from './useStudies.js';

interface Props {
  submission: SubmissionDetail;
  assessments: Assessments;
  studyJudgements: StudyJudgements;
  criteria: readonly Criterion[];
  personId: string;
}

/** Criteria left, the one at work in the middle, what it reads on the right. */
export function JudgingScreen({
  submission,
  assessments,
  studyJudgements,
  criteria,
  personId,
}: Props): ReactElement {
  const { t, say } = useWords();
  const { judgements, saver } = useAssessment(submission.id, personId, assessments);
  const found = useStudies(submission.id, personId, studyJudgements);
  const earlier = useEarlierJudgement(submission);
  const revisions = useRevisions(submission.id, earlier.judgement);
  const { criterion, number, before, after } = useCriterion(criteria);
  const [listOpen, setListOpen] = useState(false);
  const [pane, setPane] = useState<Pane>('judge');
  const saving = graverOf(saver.state, found.saver.state);
  const saved = useSaved(saving);
  const flush = async (): Promise<void> => {
    await Promise.all([saver.flush(), found.saver.flush()]);
  };
  const studies = studiesOf(revisions);
  const judgement = judgements[criterion.id] ?? emptyJudgement;
  const [judgedAnyway, setJudgedAnyway] = useState<readonly string[]>([]);
  const stands =
    earlier.carriedOver.has(criterion.id) && !isBegun(judgement) && !judgedAnyway.includes(criterion.id);
  const judge = (text: JudgementText): void => saver.change(criterion.id, plain(text));
  const collision = saver.collisions[criterion.id];
  useKeys(
    Object.fromEntries(
      verdicts.map((verdict, index) => [`${index + 1}`, () => !stands && judge({ ...judgement, verdict })]),
    ),
  );
  return (
    <div className={`assessing show-${pane}`}>
      <RoomBar
        submissionId={submission.id}
        {...written}
        title={submission.title}
        detail={<Detail submission={submission} revisions={revisions} />}
      >
        {submission.dueOn && <Deadline on={submission.dueOn} spelled />}
        <SavedState saved={saved} onRetry={canRetry(saving) ? () => void flush() : undefined} />
      </RoomBar>
      <PaneSwitch pane={pane} onChange={setPane} />
      <div className="a">
        <CriteriaList
          criteria={criteria}
          judgements={judgements}
          carriedOver={earlier.carriedOver}
          current={criterion.id}
          open={listOpen}
          onToggle={() => setListOpen(!listOpen)}
        >
          <HandInAssessment
            submission={submission}
            open={criteria.filter(({ id }) => !isDone(judgements[id], earlier.carriedOver.has(id))).length}
            studiesLeft={studiesLeft(criteria, earlier.carriedOver, studies, found.texts)}
            flush={flush}
          />
        </CriteriaList>
        <main className="form" id="main">
          <p className="meta">{t('assessment.place', { number, total: criteria.length })}</p>
          <h1>{say(criterion.title)}</h1>
          {collision && (
            <CollisionPanel
              {...written}
              mine={asText(collision.mine)}
              theirs={asText(collision.theirs)}
              by={t('assessment.otherWindow')}
              onMine={() => saver.settle(criterion.id, collision.mine)}
              onTheirs={() => saver.settle(criterion.id, null)}
            />
          )}
          <EarlierNote
            earlier={earlier}
            criterion={criterion}
            formVersion={submission.formVersion}
            onJudge={stands ? () => setJudgedAnyway([...judgedAnyway, criterion.id]) : undefined}
          />
          {!stands && (
            <CriterionCard key={criterion.id} criterion={criterion} judgement={judgement} onChange={judge} />
          )}
          {criterion.reads.includes(effectStudiesQuestion) && (
            <StudyStrengths studies={studies} handle={found} />
          )}
          <Neighbours before={before} after={after} />
        </main>
        <ReadingPane submission={submission} revisions={revisions} criterion={criterion} />
      </div>
    </div>
  );
}

function Detail({
  submission,
  revisions,
}: {
  submission: SubmissionDetail;
  revisions: ReturnType<typeof useRevisions>;
}): ReactElement {
  const { t } = useWords();
  const format = useFormat();
  const { latest } = revisions;
  return (
    <>
      {t('assessment.detail', {
        level: t(`level.${submission.requestedLevel}`),
        version: latest
          ? t('assessment.versionOf', { number: latest.number, date: format.long(latest.handedInAt) })
          : '–',
        criteria: submission.criteriaVersion,
      })}
    </>
  );
}

function Neighbours({
  before,
  after,
}: {
  before: Criterion | undefined;
  after: Criterion | undefined;
}): ReactElement {
  const { t, say } = useWords();
  return (
    <nav className="next" aria-label={t('assessment.neighbours')}>
      {before ? (
        <Link className="btn" to={`?criterion=${before.id}`}>
          <Icon of={ArrowBackOutlined} />
          {say(before.short)}
        </Link>
      ) : (
        <span />
      )}
      {after && (
        <Link className="btn primary" to={`?criterion=${after.id}`}>
          {say(after.short)}
          <Icon of={ArrowForwardOutlined} />
        </Link>
      )}
    </nav>
  );
}

/** Only what a person types; the version and the time belong to the server. */
function plain({ verdict, justification, confidential }: JudgementText): JudgementText {
  return { verdict, justification, confidential: confidential ?? '' };
}

function asText({ justification, confidential }: JudgementText): string {
  return [justification, confidential].filter((text) => text !== '').join('\n');
}
