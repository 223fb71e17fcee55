import type { SvgIconComponent } from '@mui/icons-material';
import AssignmentReturn from '@mui/icons-material/AssignmentReturnOutlined';
import Balance from '@mui/icons-material/BalanceOutlined';
import ChromeReaderMode from '@mui/icons-material/ChromeReaderModeOutlined';
import DoNotDisturbOn from '@mui/icons-material/DoNotDisturbOnOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import Event from '@mui/icons-material/EventOutlined';
import EventBusy from '@mui/icons-material/EventBusyOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import Gavel from '@mui/icons-material/GavelOutlined';
import GroupAdd from '@mui/icons-material/GroupAddOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import HighlightOff from '@mui/icons-material/HighlightOffOutlined';
import HowToReg from '@mui/icons-material/HowToRegOutlined';
import Input from '@mui/icons-material/InputOutlined';
import Inventory from '@mui/icons-material/InventoryOutlined';
import LiveHelp from '@mui/icons-material/LiveHelpOutlined';
import LockClock from '@mui/icons-material/LockClockOutlined';
import MoveToInbox from '@mui/icons-material/MoveToInboxOutlined';
import PauseCircle from '@mui/icons-material/PauseCircleOutlined';
import Public from '@mui/icons-material/PublicOutlined';
import RateReview from '@mui/icons-material/RateReviewOutlined';
import Rule from '@mui/icons-material/RuleOutlined';
import Support from '@mui/icons-material/SupportOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import Update from '@mui/icons-material/UpdateOutlined';
import Verified from '@mui/icons-material/VerifiedOutlined';
import type { RecognitionStatus, ShownState } from '../api/types.js';

/** The six roles a status can have; a role is never colour alone, an icon and a word stand beside it. */
export type StatusRole = 'neutral' | 'progress' | 'attention' | 'positive' | 'stop' | 'dispute';

/** How a status is shown: its role and its icon; the words are under `state.` and `recognition.` */
export interface StatusLook {
  role: StatusRole;
  icon: SvgIconComponent;
}

const look = (role: StatusRole, icon: SvgIconComponent): StatusLook => ({ role, icon });

/** Every state of a submission, and the two words the developer's side reads instead. */
export const stateLooks: Record<ShownState, StatusLook> = {
  draft: look('neutral', EditNote),
  submitted: look('progress', MoveToInbox),
  screening: look('attention', FactCheck),
  returned: look('attention', AssignmentReturn),
  ineligible: look('stop', DoNotDisturbOn),
  guidance: look('progress', Support),
  finalised: look('progress', Inventory),
  composing: look('attention', GroupAdd),
  assessment: look('progress', RateReview),
  questions: look('attention', LiveHelp),
  scheduled: look('progress', Event),
  deliberation: look('progress', Groups),
  advised: look('progress', Gavel),
  decided: look('attention', LockClock),
  recognised: look('positive', Verified),
  held_over: look('attention', PauseCircle),
  not_recognised: look('stop', HighlightOff),
  objection: look('dispute', Balance),
  editing: look('progress', Edit),
  proof: look('attention', ChromeReaderMode),
  awaiting_release: look('attention', HowToReg),
  published: look('positive', Public),
  withdrawn: look('neutral', Undo),
  with_committee: look('progress', Groups),
  questions_for_you: look('attention', LiveHelp),
};

/** Every status of a recognition. */
export const recognitionLooks: Record<RecognitionStatus, StatusLook> = {
  valid: look('positive', Verified),
  reserved: look('attention', Rule),
  reassessing: look('progress', Update),
  lapsed: look('stop', EventBusy),
  withdrawn: look('neutral', Undo),
  no_longer: look('stop', HighlightOff),
  not_effective: look('stop', DoNotDisturbOn),
  imported: look('neutral', Input),
};
