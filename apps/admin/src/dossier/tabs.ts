import { hasComeTo, type State } from '#domain';
import type { FieldGroup, SubmissionDetail } from '../api/types.js';

/** One part of a dossier: a tab of the page, or a screen of its own; shown when its fields are. */
export interface Tab {
  key: string;
  groups: readonly FieldGroup[];
  screen?: boolean;
  /** The state from which the part has something to show; before it, the tab would lead nowhere. */
  from?: State;
}

const tabs: readonly Tab[] = [
  { key: 'overview', groups: ['card'] },
  { key: 'worksheet', groups: ['description'], screen: true },
  { key: 'revisions', groups: ['revisions'] },
  { key: 'attachments', groups: ['attachments'] },
  { key: 'remarks', groups: ['guidance'] },
  { key: 'assessment', groups: ['own_assessment', 'others_assessments'], screen: true, from: 'assessment' },
  { key: 'meeting', groups: ['deliberation'], screen: true, from: 'scheduled' },
  { key: 'decision', groups: ['decision'], screen: true, from: 'advised' },
  { key: 'edition', groups: ['edition'], screen: true, from: 'editing' },
  { key: 'history', groups: ['history'] },
];

/** The parts this reader has of this dossier. */
export function tabsOf(submission: SubmissionDetail): Tab[] {
  return tabs.filter(
    (tab) =>
      tab.groups.some((group) => submission.groups.includes(group)) &&
      (tab.from === undefined || hasComeTo(submission.state, tab.from)),
  );
}
