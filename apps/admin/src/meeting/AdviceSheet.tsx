import GavelOutlined from '@mui/icons-material/GavelOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import PublicOutlined from '@mui/icons-material/PublicOutlined';
import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactElement } from 'react';
import { useRead } from '../api/index.js';
import { useFormat } from '../i18n/format.js';
import { Icon, PageError, Skeleton } from '../parts/index.js';
import { written } from '../parts/written.js';
import { useWords } from '../writing/useWords.js';
import { RestedOn } from './RestedOn.js';
import { proposalSentence } from './proposal.js';
import type { Advice } from './types.js';

/** The advice as the committee adopted it, each text with who will read it. */
export function AdviceSheet({ submissionId }: { submissionId: string }): ReactElement | null {
  const { data, error, isLoading, refetch } = useRead('/api/submissions/{id}/advice', {
    path: { id: submissionId },
  });
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  if (isLoading) return <Skeleton lines={4} />;
  return data ? <AdviceText advice={data} /> : null;
}

/** The texts of an advice, readable. */
export function AdviceText({ advice }: { advice: Advice }): ReactElement {
  const words = useWords();
  const { t } = words;
  const format = useFormat();
  return (
    <section className="sheet advice">
      <header>
        <Icon of={GavelOutlined} />
        <div className="grow">
          <h2>{proposalSentence(advice, words)}</h2>
          {advice.adoptedAt && (
            <p className="meta">
              {t('meeting.advice.adopted', {
                date: format.long(advice.adoptedAt),
                name: advice.adoptedBy ?? '',
              })}
            </p>
          )}
          <p className="meta">
            <RestedOn electorate={advice.electorate} version={advice.ruleVersion} />
          </p>
        </div>
      </header>
      <div className="pad stack">
        {advice.conditions.length > 0 && (
          <div>
            <h3>{t('meeting.proposal.conditions')}</h3>
            <ol {...written} className="reading">
              {advice.conditions.map((condition, index) => (
                <li key={index}>{condition}</li>
              ))}
            </ol>
          </div>
        )}
        <Part
          title={t('meeting.advice.public')}
          icon={PublicOutlined}
          readers={t('meeting.advice.publicReaders')}
          text={advice.publicExplanation}
        />
        <Part
          title={t('meeting.advice.improve')}
          icon={LockOutlined}
          readers={t('meeting.advice.improveReaders')}
          text={advice.improvementAdvice}
        />
        <Part
          title={t('meeting.advice.dissent')}
          icon={VisibilityOffOutlined}
          readers={t('meeting.advice.dissentReaders')}
          text={advice.dissent ?? ''}
        />
      </div>
    </section>
  );
}

function Part(props: {
  title: string;
  icon: SvgIconComponent;
  readers: string;
  text: string;
}): ReactElement | null {
  if (props.text.trim() === '') return null;
  return (
    <div>
      <h3>{props.title}</h3>
      <p className="seen">
        <Icon of={props.icon} />
        {props.readers}
      </p>
      <p {...written} className="reading pre">
        {props.text}
      </p>
    </div>
  );
}
