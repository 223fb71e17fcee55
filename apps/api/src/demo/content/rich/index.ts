import type { Script } from '../types.js';

/** Texts written for one intervention alone, in place of the composed ones. */
export const richTexts: Readonly<Record<string, Partial<Script>>> = {};
