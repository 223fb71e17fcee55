import { useEffect, type ReactElement, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Mark } from '../frame/Brand.js';
import { useWords } from './useWords.js';

interface Props {
  /** The dossier; the bar leads back to it. */
  submissionId: string;
  title: string;
  /** The language of the title, where that is not the reader's. */
  lang?: string;
  /** What is done here, under which version. */
  detail: ReactNode;
  /** Save indicator, deadline, the act of the screen. */
  children?: ReactNode;
}

/** The thin bar of a screen with one task: where one is, the way back, whether the work is safe. */
export function RoomBar({ submissionId, title, lang, detail, children }: Props): ReactElement {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${title} | Erkend`;
  }, [title]);
  return (
    <header className="wbar">
      <Link className="brand" to="/" aria-label={t('frame.nav.home')}>
        <Mark />
      </Link>
      <div className="grow">
        <div className="t" lang={lang}>
          {title}
        </div>
        <div className="crumbs">
          <Link to={`/submissions/${submissionId}`}>{t('worksheet.writing.dossier')}</Link>
          <span aria-hidden="true">/</span>
          <span>{detail}</span>
        </div>
      </div>
      <div className="row wbar-end">{children}</div>
    </header>
  );
}
