import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import ShieldOutlined from '@mui/icons-material/ShieldOutlined';
import { useEffect, type ReactElement } from 'react';
import { Link } from 'react-router';
import { ApiError, useRead } from '../api/index.js';
import type { ReadAnswer } from '../api/query.js';
import { useFormat } from '../i18n/format.js';
import { Icon, PageError, Skeleton } from '../parts/index.js';
import { useWords } from '../writing/useWords.js';
import './interests.css';

type OwnRecusal = ReadAnswer<'/api/submissions/{id}/own-recusal'>;

interface Props {
  submissionId: string;
  error: unknown;
  onRetry?: () => void;
}

/** A dossier that could not be read. Who stepped back from it is told so; to everybody else it is not there. */
export function DossierError({ submissionId, error, onRetry }: Props): ReactElement {
  const unknown = error instanceof ApiError && error.status === 404;
  const recusal = useRead(
    '/api/submissions/{id}/own-recusal',
    unknown ? { path: { id: submissionId } } : null,
  );
  if (recusal.isLoading) return <Skeleton lines={6} />;
  if (recusal.data) return <NotTakingPart recusal={recusal.data} />;
  return <PageError heading="h1" error={error} onRetry={onRetry} />;
}

/** The same in a screen with one task, where nothing is around it. */
export const RoomError = (props: Props): ReactElement => (
  <main className="main" id="main">
    <DossierError {...props} />
  </main>
);

/** What somebody who stepped back needs to know: why, what stays closed, when to come back, whom to ask. */
function NotTakingPart({ recusal }: { recusal: OwnRecusal }): ReactElement {
  const { t } = useWords();
  const format = useFormat();
  const { title, at, byOneself, reason } = recusal;
  const heading = t('interests.recused.title');
  useEffect(() => {
    document.title = `${heading} | Erkend`;
  }, [heading]);
  return (
    <article className="sheet pad recused">
      <div className="recused-head">
        <Icon of={ShieldOutlined} />
        <div>
          <h1>{heading}</h1>
          <p className="muted">{title}</p>
        </div>
      </div>
      <dl>
        <div>
          <dt>{t('interests.recused.why')}</dt>
          <dd>
            {t(byOneself ? 'interests.recused.byOneself' : 'interests.recused.bySecretary', {
              date: format.long(at),
            })}
            {reason && <q>{reason}</q>}
          </dd>
        </div>
        {(['unseen', 'back', 'ask'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`interests.recused.${part}`)}</dt>
            <dd>{t(`interests.recused.${part}_text`)}</dd>
          </div>
        ))}
      </dl>
      <p className="row wrap">
        <Link className="btn primary" to="/meetings">
          <Icon of={GroupsOutlined} />
          {t('interests.recused.meetings')}
        </Link>
        <Link className="btn" to="/">
          {t('dossier.gate.home')}
        </Link>
      </p>
    </article>
  );
}
