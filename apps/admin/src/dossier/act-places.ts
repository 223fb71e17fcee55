import type { SvgIconComponent } from '@mui/icons-material';
import ArrowForward from '@mui/icons-material/ArrowForwardOutlined';
import AssignmentReturn from '@mui/icons-material/AssignmentReturnOutlined';
import AssignmentTurnedIn from '@mui/icons-material/AssignmentTurnedInOutlined';
import Balance from '@mui/icons-material/BalanceOutlined';
import Campaign from '@mui/icons-material/CampaignOutlined';
import Chat from '@mui/icons-material/ChatOutlined';
import ChromeReaderMode from '@mui/icons-material/ChromeReaderModeOutlined';
import DoNotDisturbOn from '@mui/icons-material/DoNotDisturbOnOutlined';
import Edit from '@mui/icons-material/EditOutlined';
import Event from '@mui/icons-material/EventOutlined';
import EventBusy from '@mui/icons-material/EventBusyOutlined';
import EventRepeat from '@mui/icons-material/EventRepeatOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import Gavel from '@mui/icons-material/GavelOutlined';
import GroupAdd from '@mui/icons-material/GroupAddOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import HowToReg from '@mui/icons-material/HowToRegOutlined';
import HowToVote from '@mui/icons-material/HowToVoteOutlined';
import Inventory from '@mui/icons-material/InventoryOutlined';
import Notifications from '@mui/icons-material/NotificationsActiveOutlined';
import LiveHelp from '@mui/icons-material/LiveHelpOutlined';
import MoveToInbox from '@mui/icons-material/MoveToInboxOutlined';
import Public from '@mui/icons-material/PublicOutlined';
import RateReview from '@mui/icons-material/RateReviewOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import Shield from '@mui/icons-material/ShieldOutlined';
import Support from '@mui/icons-material/SupportOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import type { Act } from '../api/types.js';

/** The screens of a dossier that have an act of their own; every other act is a dialog on the dossier itself. */
type Screen = 'worksheet' | 'assessment' | 'meeting' | 'decision' | 'edition';

/** Where an act is done and how it is drawn. `last` acts end or turn back something and never come first. */
export interface ActPlace {
  icon: SvgIconComponent;
  screen?: Screen;
  last?: boolean;
}

export const actPlaces: Record<Act, ActPlace> = {
  submit: { icon: MoveToInbox },
  start_screening: { icon: FactCheck },
  return_for_completion: { icon: AssignmentReturn, last: true },
  declare_ineligible: { icon: DoNotDisturbOn, last: true },
  reinstate: { icon: FactCheck },
  admit: { icon: Support },
  give_feedback: { icon: Chat, screen: 'worksheet' },
  hand_in_definitive: { icon: Inventory },
  place_in_round: { icon: Event },
  move_round: { icon: EventRepeat, last: true },
  invite_assessor: { icon: GroupAdd },
  answer_interest: { icon: Shield },
  recuse: { icon: Shield, last: true },
  remind_assessor: { icon: Notifications },
  start_assessment: { icon: RateReview },
  hand_in_assessment: { icon: RateReview, screen: 'assessment' },
  ask_questions: { icon: LiveHelp, last: true },
  answer_questions: { icon: LiveHelp },
  schedule_meeting: { icon: Event },
  record_attendance: { icon: Groups, screen: 'meeting' },
  open_item: { icon: Groups, screen: 'meeting' },
  open_ballot: { icon: HowToVote, screen: 'meeting' },
  cast_vote: { icon: HowToVote, screen: 'meeting' },
  close_ballot: { icon: HowToVote, screen: 'meeting' },
  adopt_advice: { icon: AssignmentTurnedIn, screen: 'meeting' },
  decide: { icon: Gavel, screen: 'decision' },
  announce: { icon: Campaign },
  resume: { icon: ArrowForward },
  lodge_objection: { icon: Balance, last: true },
  dismiss_objection: { icon: Balance },
  uphold_objection: { icon: Balance },
  start_editing: { icon: Edit },
  send_proof: { icon: ChromeReaderMode, screen: 'edition' },
  request_correction: { icon: Edit, last: true },
  approve_proof: { icon: HowToReg },
  return_to_editing: { icon: Undo, last: true },
  release: { icon: Public },
  plan_release: { icon: Schedule },
  cancel_planned_release: { icon: EventBusy, last: true },
  remind_developer: { icon: Notifications },
  withdraw: { icon: Undo, last: true },
};

/** The address where this act is done: its own screen, or the dossier with the act's dialog open. */
export function actAddress(submissionId: string, act: Act): string {
  const place = actPlaces[act];
  const base = `/submissions/${submissionId}`;
  return place.screen ? `${base}/${place.screen}` : `${base}?act=${act}`;
}
