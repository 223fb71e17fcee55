import type { ActResult, SubmissionDetail } from '../../api/types.js';

/** What every dialog of the dossier gets. */
export interface DossierDialogProps {
  submission: SubmissionDetail;
  onClose: () => void;
  onDone?: (result: ActResult) => void;
}
