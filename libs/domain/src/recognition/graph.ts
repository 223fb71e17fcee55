import { recognitionDestinations, recognitionEdges } from './edges.js';

/** The life of a recognition as a Mermaid state diagram, drawn from the edges. */
export function recognitionDiagram(): string {
  const arrows = new Map<string, string[]>();
  for (const edge of recognitionEdges) {
    for (const from of edge.from) {
      for (const to of recognitionDestinations(edge, from)) {
        const arrow = `  ${from} --> ${to}`;
        arrows.set(arrow, [...(arrows.get(arrow) ?? []), edge.act]);
      }
    }
  }
  const begins = ['  [*] --> valid', '  [*] --> reserved'];
  return [
    'stateDiagram-v2',
    ...begins,
    ...[...arrows].map(([arrow, acts]) => `${arrow}: ${acts.join(', ')}`),
  ].join('\n');
}
