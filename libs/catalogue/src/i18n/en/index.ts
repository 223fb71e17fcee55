import { data } from './data.js';
import { entry } from './entry.js';
import { frame } from './frame.js';
import { pages } from './pages.js';
import { search } from './search.js';

export const en = { frame, search, entry, pages, data };
