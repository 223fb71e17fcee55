import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactElement } from 'react';

/** An icon beside words: hidden for screen readers, because the words say it. */
export function Icon({ of: Drawing, className }: { of: SvgIconComponent; className?: string }): ReactElement {
  return <Drawing className={`i ${className ?? ''}`} aria-hidden focusable={false} />;
}
