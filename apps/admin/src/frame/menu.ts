import type { SvgIconComponent } from '@mui/icons-material';
import Balance from '@mui/icons-material/BalanceOutlined';
import Checklist from '@mui/icons-material/ChecklistOutlined';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import EventNote from '@mui/icons-material/EventNoteOutlined';
import Gavel from '@mui/icons-material/GavelOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import HowToReg from '@mui/icons-material/HowToRegOutlined';
import Inbox from '@mui/icons-material/InboxOutlined';
import Insights from '@mui/icons-material/InsightsOutlined';
import ListAlt from '@mui/icons-material/ListAltOutlined';
import ManageAccounts from '@mui/icons-material/ManageAccountsOutlined';
import People from '@mui/icons-material/PeopleAltOutlined';
import RateReview from '@mui/icons-material/RateReviewOutlined';
import Shield from '@mui/icons-material/ShieldOutlined';
import Support from '@mui/icons-material/SupportOutlined';
import Verified from '@mui/icons-material/VerifiedOutlined';
import ViewKanban from '@mui/icons-material/ViewKanbanOutlined';
import { dossierRoles, members } from '../access/roles.js';
import type { Role } from '../api/types.js';

/** One entry of the navigation; its words are under `frame.nav.` */
export interface MenuEntry {
  key: string;
  to: string;
  icon: SvgIconComponent;
  roles: readonly Role[];
  /** Entries that serve the committees stand under their own heading. */
  group?: 'committees';
}

/** The navigation of all roles in one order; a person sees the union of the entries of their roles. */
const entries: readonly MenuEntry[] = [
  { key: 'work', to: '/', icon: Inbox, roles: dossierRoles },
  { key: 'own', to: '/submissions', icon: EditNote, roles: ['developer'] },
  { key: 'guidance', to: '/submissions?state=guidance', icon: Support, roles: ['adviser'] },
  { key: 'submissions', to: '/submissions', icon: ViewKanban, roles: ['secretary', 'adviser'] },
  { key: 'assess', to: '/submissions?state=assessment', icon: RateReview, roles: members },
  { key: 'rounds', to: '/rounds', icon: EventNote, roles: ['secretary'] },
  { key: 'meetings', to: '/meetings', icon: Groups, roles: ['secretary', ...members] },
  { key: 'interests', to: '/interests', icon: Shield, roles: members },
  { key: 'decisions', to: '/submissions?state=advised', icon: Gavel, roles: ['decider'] },
  { key: 'objections', to: '/submissions?state=objection', icon: Balance, roles: ['decider'] },
  { key: 'editing', to: '/submissions?state=editing', icon: EditNote, roles: ['editor', 'releaser'] },
  {
    key: 'release',
    to: '/submissions?state=awaiting_release',
    icon: HowToReg,
    roles: ['editor', 'releaser'],
  },
  {
    key: 'recognitions',
    to: '/recognitions',
    icon: Verified,
    roles: ['developer', 'secretary', 'editor', 'releaser'],
  },
  { key: 'people', to: '/people', icon: ManageAccounts, roles: ['admin'] },
  { key: 'log', to: '/log', icon: ListAlt, roles: ['auditor'] },
  {
    key: 'members',
    to: '/committees',
    icon: People,
    roles: ['secretary', 'admin', ...members],
    group: 'committees',
  },
  {
    key: 'forms',
    to: '/forms',
    icon: Checklist,
    roles: ['secretary', 'admin', ...members],
    group: 'committees',
  },
  {
    key: 'usage',
    to: '/usage',
    icon: Insights,
    roles: ['developer', 'secretary', 'editor', 'releaser'],
    group: 'committees',
  },
];

/** What this person sees in the navigation; the same address is listed once. */
export function menuOf(roles: readonly Role[]): MenuEntry[] {
  const shown = entries.filter((entry) => entry.roles.some((role) => roles.includes(role)));
  return shown.filter((entry, index) => shown.findIndex((other) => other.to === entry.to) === index);
}

/** The entry that is where the reader is: the exact address first, otherwise the page it lies under. */
export function currentKey(menu: readonly MenuEntry[], pathname: string, search: string): string | undefined {
  const exact = menu.find(
    (entry) => entry.to === `${pathname}${search}` || (search === '' && entry.to === pathname),
  );
  if (exact) return exact.key;
  const under = menu.filter((entry) => entry.to !== '/' && pathname.startsWith(entry.to.split('?')[0] ?? ''));
  return (under.find((entry) => !entry.to.includes('?')) ?? under[0])?.key;
}
