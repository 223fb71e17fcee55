import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { acts, barCodes, edges, levels, reasonCodes, recognitionActs, roles, states } from '#domain';
import { faultKinds } from '../parts/faults.js';
import { messages } from './messages.js';

type Tree = { [key: string]: string | Tree };

const paths = (tree: Tree, before = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key}`] : paths(value, `${before}${key}.`),
  );

const textAt = (tree: Tree, path: string): string =>
  path.split('.').reduce<Tree | string>((at, key) => (at as Tree)[key] ?? '', tree) as string;

/** What the API can answer instead, by its description. */
const problemCodes = (
  JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as {
    components: { schemas: { ProblemCode: { enum: string[] } } };
  }
).components.schemas.ProblemCode.enum;

const holes = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();

describe('the words of the workspace', () => {
  const nl = paths(messages.nl);

  it('has every key in Dutch and in English', () => {
    expect(paths(messages.en).sort()).toEqual([...nl].sort());
  });

  it('fills the same holes in both languages', () => {
    const differing = nl.filter(
      (path) => holes(textAt(messages.nl, path)).join() !== holes(textAt(messages.en, path)).join(),
    );
    expect(differing).toEqual([]);
  });

  it('names every state, level, role and reason of the domain', () => {
    const wanted = [
      ...states.map((state) => `state.${state}`),
      ...levels.map((level) => `level.${level}`),
      ...roles.map((role) => `role.${role}`),
      ...reasonCodes.map((code) => `reason.${code}`),
    ];
    expect(wanted.filter((path) => !nl.includes(path))).toEqual([]);
  });

  it('says of everybody who can do something why it is theirs, and of every bar what it is', () => {
    const { by, bar } = messages.nl.dossier.why_not;
    expect(Object.keys(by).sort()).toEqual([...new Set(edges.flatMap(({ who }) => who))].sort());
    expect(Object.keys(bar).sort()).toEqual([...barCodes].sort());
  });

  it('has a sentence for everything that can stand in the way of an answer, and for nothing else', () => {
    const { conflict, page, trace, offline, unexpected, ...sentences } = messages.nl.problem;
    expect([conflict, page, trace, offline, unexpected]).not.toContain(undefined);
    expect(Object.keys(sentences).sort()).toEqual([...problemCodes].sort());
    const known = [...problemCodes, 'offline', 'unexpected', 'other'];
    const where = [...Object.keys(page), ...Object.keys(messages.nl.worksheet.writing.notSaved)];
    expect(where.filter((code) => !known.includes(code))).toEqual([]);
  });

  it('says what can be wrong with a field', () => {
    expect(Object.keys(messages.nl.invalid).sort()).toEqual([...faultKinds].sort());
  });

  it('tells of every act what it is called, does, shows and whether it can be undone', () => {
    const parts = ['label', 'hint', 'do', 'question', 'happens', 'seen_by', 'undo', 'done'];
    const wanted = acts.flatMap((act) => parts.map((part) => `act.${act}.${part}`));
    expect(wanted.filter((path) => !nl.includes(path))).toEqual([]);
    // An act on a recognition stands beside it in a list, where a hint has no place.
    const onRecognition = recognitionActs.flatMap((act) =>
      parts.filter((part) => part !== 'hint').map((part) => `act.${act}.${part}`),
    );
    expect(onRecognition.filter((path) => !nl.includes(path))).toEqual([]);
  });
});
