import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import { answer, api } from './client.js';
import type { ReadPath } from './query.js';

/** Where the list of a resource is read; a resource that is not named here has no list. */
const lists: Partial<Record<string, ReadPath>> = {
  submissions: '/api/submissions',
  rounds: '/api/rounds',
  committees: '/api/committees',
  people: '/api/people',
  accounts: '/api/admin/people',
  recognitions: '/api/recognitions',
};

/** The lists that come in pages; the others are short and come whole. */
const paged = new Set(['submissions', 'recognitions', 'accounts']);

const unsupported = (what: string) => (): Promise<never> =>
  Promise.reject(new Error(`${what} is not how the workspace changes things: acts do`));

/** A page starts where the one before it ended: the cursor the API gave is kept per list and page. */
const cursors = new Map<string, string>();

type Query = Record<string, unknown>;

function queryOf(resource: string, params: GetListParams): Query {
  const filter = Object.entries((params.filter ?? {}) as Query);
  const query: Query = Object.fromEntries(filter.filter(([, value]) => value !== null && value !== ''));
  if (!paged.has(resource)) return query;
  if (params.sort && params.sort.field !== 'id') query.sort = params.sort.field;
  if (params.pagination) query.limit = params.pagination.perPage;
  return query;
}

async function getList<T extends RaRecord>(
  resource: string,
  params: GetListParams,
): Promise<GetListResult<T>> {
  const path = lists[resource];
  if (path === undefined) throw new Error(`no list of ${resource}`);
  const page = params.pagination?.page ?? 1;
  const query = queryOf(resource, params);
  const key = JSON.stringify([resource, query]);
  const after = cursors.get(`${key}#${page}`);
  // React-admin names resources and filters by words; the API refuses a filter it does not know.
  const asked = { params: { query: after === undefined ? query : { ...query, after } } };
  const found = await answer(api.GET(path as '/api/submissions', asked));
  const { items, next, total } = Array.isArray(found)
    ? { items: found as unknown[], next: null, total: found.length }
    : found;
  if (next !== null) cursors.set(`${key}#${page + 1}`, next);
  return {
    data: items as unknown as T[],
    total: total ?? undefined,
    pageInfo: { hasNextPage: next !== null, hasPreviousPage: page > 1 },
  };
}

/** React-admin's door to the API: lists are read here; what changes goes through acts. */
export const dataProvider = {
  getList,
  // A dossier is not read here: react-admin would show the row of a list in its place until it is there.
  getOne: unsupported('getOne'),
  getMany: unsupported('getMany'),
  getManyReference: unsupported('getManyReference'),
  create: unsupported('create'),
  update: unsupported('update'),
  updateMany: unsupported('updateMany'),
  delete: unsupported('delete'),
  deleteMany: unsupported('deleteMany'),
} as unknown as DataProvider;
