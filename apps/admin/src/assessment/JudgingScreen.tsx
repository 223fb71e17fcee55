import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined';
import ArrowForwardOutlined from '@mui/icons-material/ArrowForwardOutlined';
import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { type Criterion, type StudyRecord, verdicts } from '#domain';
import type { SubmissionDetail } from '../api/index.js';
import { useKeys } from '../frame/useKeys.js';
import { Deadline, Icon, SavedState } from '../parts/index.js';
import { CollisionPanel } from '../writing/CollisionPanel.js';
import { RoomBar } from '../writing/RoomBar.js';
import { canRetry, useSaved } from '../writing/useSaved.js';
import { useWords } from '../writing/useWords.js';
import { CriteriaList } from './CriteriaList.js';
import { CriterionCard } from './CriterionCard.js';
import { EarlierNote } from './EarlierNote.js';
import { HandInAssessment } from './HandInAssessment.js';
import { PaneSwitch, type Pane } from './PaneSwitch.js';
import { ReadingPane } from './ReadingPane.js';
import { StudyStrengths } from './StudyStrengths.js';
import './studies.css';
import { type Assessments, emptyJudgement, isBegun, isDone, type JudgementText } from './types.js';
import { useAssessment } from './useAssessment.js';
import { useCriterion } from './useCriterion.js';
import { useEarlierJudgement } from './useEarlierJudgement.js';
import { useRevisions } from './useRevisions.js';

interface Props {
  submission: SubmissionDetail;
  assessments: Assessments;
  criteria: readonly Criterion[];
  personId: string;
}

/** Criteria left, the one at work in the middle, what it reads on the right. */
export function JudgingScreen({ submission, assessments, criteria, personId }: Props): ReactElement {
  const { t, say } = useWords();
  const { judgements, saver } = useAssessment(submission.id, personId, assessments);
  const earlier = useEarlierJudgement(submission);
  const revisions = useRevisions(submission.id, earlier.judgement);
  const { criterion, number, before, after } = useCriterion(criteria);
  const [listOpen, setListOpen] = useState(false);
  const [pane, setPane] = useState<Pane>('judge');
  const saved = useSaved(saver.state);
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
        title={submission.title}
        detail={<Detail submission={submission} revisions={revisions} />}
      >
        {submission.dueOn && <Deadline on={submission.dueOn} />}
        <SavedState saved={saved} onRetry={canRetry(saver.state) ? () => void saver.flush() : undefined} />
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
            flush={saver.flush}
          />
        </CriteriaList>
        <main className="form" id="main">
          <p className="meta">{t('assessment.place', { number, total: criteria.length })}</p>
          <h1>{say(criterion.title)}</h1>
          {collision && (
            <CollisionPanel
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
          {criterion.reads.includes('research.effect_studies') && (
            <StudyStrengths submissionId={submission.id} personId={personId} studies={studiesOf(revisions)} />
          )}
          <Neighbours before={before} after={after} />
        </main>
        <ReadingPane submission={submission} revisions={revisions} criterion={criterion} />
      </div>
    </div>
  );
}

/** The effect studies in the version that is judged. */
function studiesOf({ latest }: ReturnType<typeof useRevisions>): StudyRecord[] {
  const answer = latest?.answers['research.effect_studies'];
  return Array.isArray(answer) ? (answer as StudyRecord[]) : [];
}

function Detail({
  submission,
  revisions,
}: {
  submission: SubmissionDetail;
  revisions: ReturnType<typeof useRevisions>;
}): ReactElement {
  const { t } = useWords();
  return (
    <>
      {t('assessment.detail', {
        level: t(`level.${submission.requestedLevel}`),
        version: revisions.latest?.number ?? '–',
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
