import type { Audience } from '../access/field-group.js';
import type { Act } from './act.js';
import type { Edge } from './edge.js';
import { edgesOfAssessment } from './edges-of-assessment.js';
import { edgesOfDecision } from './edges-of-decision.js';
import { edgesOfPublication } from './edges-of-publication.js';
import { edgesUntilDefinitive } from './edges-until-definitive.js';

/** The whole procedure: one edge per act. Nothing happens to a submission that is not in this table. */
export const edges: readonly Edge[] = [
  ...edgesUntilDefinitive,
  ...edgesOfAssessment,
  ...edgesOfDecision,
  ...edgesOfPublication,
];

const edgeByAct = new Map<string, Edge>(edges.map((edge) => [edge.act, edge]));

/** The edge of an act; undefined for a word that is no act. */
export const edgeOf = (act: Act): Edge | undefined => edgeByAct.get(act);

/** Who may read the history event of an act; nobody for a word that is no act. */
export const audienceOf = (act: Act): readonly Audience[] => edgeOf(act)?.audience ?? [];
