import type { ReactElement } from 'react';
import type { Act } from '../../api/types.js';
import { PlanReleaseDialog, ReleaseDialog } from '../../edition/ReleaseDialog.js';
import { ActDialog } from '../../parts/ActDialog.js';
import { InviteDialog, RecuseDialog } from './AssessorDialogs.js';
import { QuestionsDialog } from './QuestionsDialog.js';
import { MoveDialog, PlaceDialog, ScheduleDialog } from './RoundDialogs.js';
import { AdmitDialog, ReturnDialog } from './ScreeningDialogs.js';
import { TextDialog, textActs } from './TextDialog.js';
import { RemindAssessorDialog, RemindDeveloperDialog } from './RemindDialogs.js';
import type { DossierDialogProps } from './types.js';

/** Acts with fields of their own. */
const special: Partial<Record<Act, (props: DossierDialogProps) => ReactElement>> = {
  return_for_completion: ReturnDialog,
  admit: AdmitDialog,
  place_in_round: PlaceDialog,
  move_round: MoveDialog,
  invite_assessor: InviteDialog,
  recuse: RecuseDialog,
  remind_assessor: RemindAssessorDialog,
  remind_developer: RemindDeveloperDialog,
  ask_questions: QuestionsDialog,
  schedule_meeting: ScheduleDialog,
  release: ReleaseDialog,
  plan_release: PlanReleaseDialog,
};

/** The dialog of an act that is done on the dossier itself: with its fields, with one text, or with neither. */
export function DossierDialog({ act, ...props }: DossierDialogProps & { act: Act }): ReactElement {
  const Special = special[act];
  if (Special) return <Special {...props} />;
  const text = textActs[act];
  if (text) return <TextDialog act={act} input={text} {...props} />;
  return <ActDialog act={act} open {...props} />;
}
