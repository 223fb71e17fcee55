import Info from '@mui/icons-material/InfoOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from './Icon.js';
import type { StatusRole } from './statuses.js';

/** One line with an icon: who sees it, what happened, what went wrong. `alert` speaks it at once. */
export function Note(props: {
  role?: StatusRole;
  icon?: SvgIconComponent;
  alert?: boolean;
  children: ReactNode;
}): ReactElement {
  return (
    <div className={`note ${props.role ?? ''}`} role={props.alert ? 'alert' : undefined}>
      <Icon of={props.icon ?? Info} />
      <div className="grow">{props.children}</div>
    </div>
  );
}
