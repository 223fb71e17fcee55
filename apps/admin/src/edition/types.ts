export type { Edition, EditionConflict, EditionContent, WorkingElement } from '../api/index.js';
