import { useTranslate } from 'react-admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

/** The mark: three bars that rise, the last one yellow. */
export function Mark(): ReactElement {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="4" fill="var(--accent)" />
      <rect x="5" y="17" width="4" height="6" fill="#fff" />
      <rect x="12" y="12" width="4" height="11" fill="#fff" />
      <rect x="19" y="5" width="4" height="18" fill="var(--focus)" />
    </svg>
  );
}

/** Mark and name, leading home. */
export function Brand(): ReactElement {
  const translate = useTranslate();
  return (
    <Link className="brand" to="/" aria-label={translate('frame.nav.home')}>
      <Mark />
      <span>Erkend</span>
    </Link>
  );
}
