import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from './useWords.js';

interface Props {
  /** The dossier; the bar leads back to it. */
  submissionId: string;
  title: string;
  /** What is done here, under which version. */
  detail: ReactNode;
  /** Save indicator, deadline, the act of the screen. */
  children?: ReactNode;
}

/** The thin bar of a screen with one task: where one is, the way back, whether the work is safe. */
export function RoomBar({ submissionId, title, detail, children }: Props): ReactElement {
  const { t } = useWords();
  return (
    <header className="wbar">
      <div className="grow">
        <div className="t">{title}</div>
        <div className="crumbs small">
          <Link to={`/submissions/${submissionId}`}>{t('worksheet.writing.dossier')}</Link>
          <span aria-hidden="true">/</span>
          <span>{detail}</span>
        </div>
      </div>
      <div className="row wbar-end">{children}</div>
    </header>
  );
}
