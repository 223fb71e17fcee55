import type { SaveState } from './saver.js';

const byGravity: readonly SaveState['kind'][] = ['idle', 'saved', 'saving', 'offline', 'failed'];

/** What the one save indicator of a screen says of two savers: the state that asks most of the reader. */
export function graverOf(one: SaveState, other: SaveState): SaveState {
  if (one.kind === 'saved' && other.kind === 'saved') return one.at > other.at ? one : other;
  if (one.kind === 'offline' && other.kind === 'offline')
    return { kind: 'offline', count: one.count + other.count };
  return byGravity.indexOf(one.kind) > byGravity.indexOf(other.kind) ? one : other;
}
