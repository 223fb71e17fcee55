import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import type { ReactElement } from 'react';
import type { SubmissionDetail } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { Icon, LevelLadder, Note, SavedState, StatusChip } from '../parts/index.js';
import { written } from '../parts/written.js';
import { CollisionPanel } from '../writing/CollisionPanel.js';
import { RoomBar } from '../writing/RoomBar.js';
import { canRetry, useSaved } from '../writing/useSaved.js';
import { useWords } from '../writing/useWords.js';
import { EditionActs } from './EditionActs.js';
import { editionSections, labelKey, wordsOf } from './fields.js';
import { Gates } from './Gates.js';
import { SectionList } from './SectionList.js';
import { SideBySide } from './SideBySide.js';
import type { Edition, EditionContent } from './types.js';
import { editionKey, useEdition } from './useEdition.js';

interface Props {
  submission: SubmissionDetail;
  edition: Edition;
  personId: string;
}

/** The edition with its gates; to write for the editor while editing, to read for everybody else. */
export function EditionScreen({ submission, edition, personId }: Props): ReactElement {
  const { t, locale } = useWords();
  const { content, saver, change } = useEdition(submission.id, personId, edition);
  const saved = useSaved(saver.state);
  const writes = submission.state === 'editing' && submission.relations.includes('editor');
  const owner = submission.relations.includes('owner') || submission.relations.includes('author');
  const collision = saver.collisions[editionKey];
  return (
    <div className="edition">
      <RoomBar
        submissionId={submission.id}
        {...written}
        title={submission.title}
        detail={t('edition.crumb', { number: edition.number })}
      >
        {writes && (
          <SavedState saved={saved} onRetry={canRetry(saver.state) ? () => void saver.flush() : undefined} />
        )}
        <a
          className="btn small"
          href={`/api/submissions/${submission.id}/edition/preview`}
          target="_blank"
          rel="noreferrer"
        >
          <Icon of={VisibilityOutlined} />
          {t('edition.preview')}
        </a>
        {edition.releasedAt === null && (
          <a
            className="btn small"
            href={`/api/submissions/${submission.id}/edition/full-description.pdf`}
            target="_blank"
            rel="noreferrer"
          >
            <Icon of={PictureAsPdfOutlined} />
            {edition.proofPages === null
              ? t('edition.proof_pdf')
              : t('edition.proof_pdf_pages', { pages: edition.proofPages })}
          </a>
        )}
      </RoomBar>
      <main className="main" id="main">
        <div className="ehead">
          <div className="grow">
            <h1>
              {t(edition.live ? 'edition.titleBeside' : 'edition.titleFirst', { number: edition.number })}
            </h1>
            <p className="facts">
              <StatusChip state={submission.shownState} forOwner={owner} />
              {edition.level && <LevelLadder level={edition.level} />}
            </p>
          </div>
          <EditionActs submission={submission} flush={saver.flush} />
        </div>
        <Gates submission={submission} edition={edition} />
        <Remarks edition={edition} writes={writes} />
        {collision && (
          <CollisionPanel
            {...written}
            mine={asText(collision.mine, locale)}
            theirs={asText(collision.theirs, locale)}
            by={collision.by}
            onMine={() => saver.settle(editionKey, collision.mine)}
            onTheirs={() => saver.settle(editionKey, null)}
          />
        )}
        <div className="ecols">
          <SectionList live={edition.live?.content ?? null} next={content} />
          <SideBySide
            edition={edition}
            content={content}
            onChange={writes ? change : undefined}
            forOwner={owner}
            mayPlan={submission.acts.some(({ act, open }) => act === 'plan_release' && open)}
          />
        </div>
      </main>
    </div>
  );
}

function Remarks({ edition, writes }: { edition: Edition; writes: boolean }): ReactElement | null {
  const { t } = useWords();
  const format = useFormat();
  const { correction, missing, editedAt } = edition;
  if (!correction && (!writes || missing.length === 0)) return null;
  return (
    <div className="stack eremarks">
      {correction && (
        <Note role="progress">
          <p className="strong">{t('edition.correction')}</p>
          <p {...written} className="pre">
            {correction}
          </p>
        </Note>
      )}
      {writes && missing.length > 0 && (
        <Note role="attention">
          <p className="strong">{t('edition.missing', { smart_count: missing.length })}</p>
          <p>
            {missing.map((name, index) => (
              <span key={name}>
                {index > 0 && ', '}
                <a href={`#field-${name}`}>{t(labelKey(name))}</a>
              </span>
            ))}
          </p>
          <p className="meta">{t('edition.savedOn', { when: format.moment(editedAt) })}</p>
        </Note>
      )}
    </div>
  );
}

function asText(content: EditionContent, locale: 'nl' | 'en'): string {
  return editionSections
    .flatMap(({ fields }) => fields)
    .map((field) => wordsOf(field, content, locale))
    .filter((text) => text !== '')
    .join('\n');
}
