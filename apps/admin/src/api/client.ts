import type { Reason, State } from './types.js';

/** What a refused request says (application/problem+json); `code` is a translation key under `problem.` */
export interface Problem {
  status: number;
  code: string;
  detail?: string;
  reasons?: Reason[];
  fields?: { path: string; code: string }[];
  current?: Record<string, unknown> & { state?: State; version?: number };
  traceId?: string;
}

/** A request that was answered with a problem, or not at all (`status` 0, code `offline`). */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'ApiError';
  }
  /** React-admin reads `status` to decide on signing out. */
  get status(): number {
    return this.problem.status;
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const known = body !== null && typeof body === 'object' ? (body as Partial<Problem>) : {};
  return { code: 'unexpected', ...known, status: response.status };
}

/**
 * Sends one request to the API and answers its JSON.
 * @throws ApiError for every answer that is not 2xx, and for no answer at all
 */
export async function request<T>(method: Method, path: string, body?: unknown): Promise<T> {
  const isForm = body instanceof FormData;
  const init: RequestInit = { method, credentials: 'same-origin', headers: { accept: 'application/json' } };
  if (body !== undefined) {
    init.body = isForm ? body : JSON.stringify(body);
    if (!isForm) init.headers = { ...init.headers, 'content-type': 'application/json' };
  }
  let response: Response;
  try {
    response = await fetch(`/api${path}`, init);
  } catch {
    throw new ApiError({ status: 0, code: 'offline' });
  }
  if (!response.ok) throw new ApiError(await problemOf(response));
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** The five verbs, relative to /api. */
export const api = {
  get: <T>(path: string) => request<T>('GET', path),
  post: <T>(path: string, body?: unknown) => request<T>('POST', path, body ?? {}),
  put: <T>(path: string, body: unknown) => request<T>('PUT', path, body),
  patch: <T>(path: string, body: unknown) => request<T>('PATCH', path, body),
  delete: <T>(path: string) => request<T>('DELETE', path),
};

/** Sends a file and reports how far it is (0 to 1): fetch cannot tell, XMLHttpRequest can. */
export function upload<T>(path: string, form: FormData, onProgress: (part: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', `/api${path}`);
    sending.responseType = 'json';
    sending.upload.onprogress = (event) =>
      onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    sending.onerror = () => reject(new ApiError({ status: 0, code: 'offline' }));
    sending.onload = () => {
      if (sending.status < 300) return resolve(sending.response as T);
      const known = (sending.response ?? {}) as Partial<Problem>;
      reject(new ApiError({ code: 'unexpected', ...known, status: sending.status }));
    };
    sending.send(form);
  });
}
