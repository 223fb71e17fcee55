import { data } from './data.js';
import { entry } from './entry.js';
import { frame } from './frame.js';
import { pages } from './pages.js';
import { search } from './search.js';

export const nl = { frame, search, entry, pages, data };
