import type { FieldGroup, SubmissionDetail } from '../api/types.js';

/** One part of a dossier: a tab of the page, or a screen of its own; shown when its fields are. */
export interface Tab {
  key: string;
  groups: readonly FieldGroup[];
  screen?: boolean;
}

const tabs: readonly Tab[] = [
  { key: 'overview', groups: ['card'] },
  { key: 'worksheet', groups: ['description'], screen: true },
  { key: 'revisions', groups: ['revisions'] },
  { key: 'attachments', groups: ['attachments'] },
  { key: 'remarks', groups: ['guidance'] },
  { key: 'assessment', groups: ['own_assessment', 'others_assessments'], screen: true },
  { key: 'meeting', groups: ['deliberation'], screen: true },
  { key: 'decision', groups: ['decision'], screen: true },
  { key: 'edition', groups: ['edition'], screen: true },
  { key: 'history', groups: ['history'] },
];

/** The part has something to show only from these states on; before, its tab would lead nowhere. */
const begins: Record<string, readonly string[]> = {
  assessment: [
    'assessment',
    'questions',
    'scheduled',
    'deliberation',
    'advised',
    'decided',
    'recognised',
    'held_over',
    'not_recognised',
    'objection',
    'editing',
    'proof',
    'awaiting_release',
    'published',
  ],
  meeting: [
    'scheduled',
    'deliberation',
    'advised',
    'decided',
    'recognised',
    'held_over',
    'not_recognised',
    'objection',
    'editing',
    'proof',
    'awaiting_release',
    'published',
  ],
  decision: [
    'advised',
    'decided',
    'recognised',
    'held_over',
    'not_recognised',
    'objection',
    'editing',
    'proof',
    'awaiting_release',
    'published',
  ],
  edition: ['editing', 'proof', 'awaiting_release', 'published'],
};

/** The parts this reader has of this dossier. */
export function tabsOf(submission: SubmissionDetail): Tab[] {
  return tabs.filter(
    (tab) =>
      tab.groups.some((group) => submission.groups.includes(group)) &&
      (begins[tab.key]?.includes(submission.state) ?? true),
  );
}
