export type { CommitteeRow, MemberRow } from '../api/index.js';

/** What the secretary does about a term: add the next one, or change its last day. */
export type TermChange = 'renew' | 'end';
