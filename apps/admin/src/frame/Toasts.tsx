import { Notification } from 'react-admin';
import type { ReactElement } from 'react';

/** Toasts: bottom left of the page, six seconds, never the only place where something is told. */
export function Toasts(): ReactElement {
  return (
    <Notification
      className="toast"
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      autoHideDuration={6000}
      sx={{
        '& .MuiSnackbarContent-root': { background: 'var(--ink)', color: '#fff', boxShadow: 'var(--e2)' },
      }}
    />
  );
}
