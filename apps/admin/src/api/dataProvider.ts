import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import { api } from './client.js';
import type { Page } from './types.js';

/** Where the list of a resource is read; a resource that is not named here has no list. */
const lists: Record<string, string> = {
  submissions: '/submissions',
  rounds: '/rounds',
  committees: '/committees',
  people: '/people',
  accounts: '/admin/people',
  recognitions: '/recognitions',
};

/** The lists that come in pages; the others are short and come whole. */
const paged = new Set(['submissions', 'recognitions', 'accounts']);

const unsupported = (what: string) => (): Promise<never> =>
  Promise.reject(new Error(`${what} is not how the workspace changes things: acts do`));

/** A page starts where the one before it ended: the cursor the API gave is kept per list and page. */
const cursors = new Map<string, string>();

function queryOf(resource: string, params: GetListParams, after: string | undefined): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries((params.filter ?? {}) as Record<string, unknown>)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') query.append(name, String(one));
    }
  }
  if (params.sort && params.sort.field !== 'id' && paged.has(resource)) query.set('sort', params.sort.field);
  if (params.pagination && paged.has(resource)) query.set('limit', String(params.pagination.perPage));
  if (after !== undefined) query.set('after', after);
  return query.size === 0 ? '' : `?${query}`;
}

async function getList<T extends RaRecord>(
  resource: string,
  params: GetListParams,
): Promise<GetListResult<T>> {
  const path = lists[resource];
  if (path === undefined) throw new Error(`no list of ${resource}`);
  const page = params.pagination?.page ?? 1;
  const key = `${resource}${queryOf(resource, params, undefined)}`;
  const answer = await api.get<Page<T> | T[]>(
    `${path}${queryOf(resource, params, cursors.get(`${key}#${page}`))}`,
  );
  const { items, next, total } = Array.isArray(answer)
    ? { items: answer, next: null, total: answer.length }
    : answer;
  if (next !== null && next !== undefined) cursors.set(`${key}#${page + 1}`, next);
  return {
    data: items,
    total: total ?? undefined,
    pageInfo: { hasNextPage: Boolean(next), hasPreviousPage: page > 1 },
  };
}

/** React-admin's door to the API: lists and single records are read here; what changes goes through acts. */
export const dataProvider = {
  getList,
  getOne: async (resource: string, params: { id: unknown }) => ({
    data: await api.get<RaRecord>(`/${resource}/${String(params.id)}`),
  }),
  create: async (resource: string, params: { data: unknown }) => ({
    data: await api.post<RaRecord>(`/${resource}`, params.data),
  }),
  getMany: async (resource: string, params: { ids: readonly unknown[] }) => ({
    data: await Promise.all(params.ids.map((id) => api.get<RaRecord>(`/${resource}/${String(id)}`))),
  }),
  getManyReference: unsupported('getManyReference'),
  update: unsupported('update'),
  updateMany: unsupported('updateMany'),
  delete: unsupported('delete'),
  deleteMany: unsupported('deleteMany'),
} as unknown as DataProvider;
