import createClient from 'openapi-fetch';
import type { paths } from './schema.js';
import type { ProblemBody } from './types.js';

/** What a refused request says (application/problem+json); `code` is a translation key under `problem.` */
export type Problem = Omit<ProblemBody, 'traceId' | 'code'> &
  Partial<Pick<ProblemBody, 'traceId'>> & { code: ProblemBody['code'] | 'offline' | 'unexpected' };

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

const offline = (): ApiError => new ApiError({ status: 0, code: 'offline' });

/** What was answered may come from a proxy in between: only a problem is read as one. */
function refusal(status: number, body: unknown): ApiError {
  const known = body !== null && typeof body === 'object' ? (body as Partial<Problem>) : {};
  return new ApiError({ code: 'unexpected', ...known, status });
}

/**
 * Calls the API as its description says: addresses, parameters, bodies and answers are typed by it.
 * Throws an ApiError for every answer that is not 2xx, and for no answer at all.
 */
export const api = createClient<paths>({
  credentials: 'same-origin',
  headers: { accept: 'application/json' },
});
api.use({
  onResponse: async ({ response }) => {
    if (!response.ok) throw refusal(response.status, await response.json().catch(() => null));
  },
  onError: offline,
});

/** What a call answers. A refusal was thrown by then. */
export async function answer<R extends { data?: unknown }>(
  call: Promise<R>,
): Promise<Exclude<R['data'], undefined>> {
  return (await call).data as Exclude<R['data'], undefined>;
}

/** Adds a file to a dossier and reports how far it is (0 to 1): fetch cannot tell, XMLHttpRequest can. */
export function uploadAttachment(
  submissionId: string,
  form: FormData,
  onProgress: (part: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', `/api/submissions/${submissionId}/attachments`);
    sending.responseType = 'json';
    sending.upload.onprogress = (event) =>
      onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    sending.onerror = () => reject(offline());
    sending.onload = () =>
      sending.status < 300 ? resolve() : reject(refusal(sending.status, sending.response));
    sending.send(form);
  });
}
