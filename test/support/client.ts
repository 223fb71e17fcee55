import { randomUUID } from 'node:crypto';
import { Conformity, keptDescription } from './conformity.js';

const conformity = new Conformity(keptDescription());

/** Keeps the mark of UTF-8 in front of a file, which is part of what is answered. */
const withMark = new TextDecoder('utf-8', { ignoreBOM: true });

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/**
 * A person at a browser without the browser: keeps the session cookie, speaks JSON. Every answer is compared with the
 * description of the API, so that each test that asks something also tests that the description is true.
 */
export class Browserless {
  private cookie = '';

  constructor(readonly url: string) {}

  static async signIn(url: string, email: string, password: string): Promise<Browserless> {
    const client = new Browserless(url);
    const answer = await client.post('/api/session', { email, password });
    if (answer.status !== 201) throw new Error(`Signing in as ${email} answered ${answer.status}`);
    return client;
  }

  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return this.request<T>('GET', path);
  }

  post<T = Record<string, unknown>>(path: string, body: unknown = {}): Promise<Answer<T>> {
    return this.request<T>('POST', path, body);
  }

  put<T = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<T>> {
    return this.request<T>('PUT', path, body);
  }

  patch<T = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<T>> {
    return this.request<T>('PATCH', path, body);
  }

  delete<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return this.request<T>('DELETE', path);
  }

  /** Does an act with the submission's present version and a fresh command id unless given. */
  async act<T = Record<string, unknown>>(
    submissionId: string,
    act: string,
    input: Record<string, unknown> = {},
  ): Promise<Answer<T>> {
    const version =
      input.version ??
      (await this.get<{ version?: number }>(`/api/submissions/${submissionId}`)).body.version ??
      1;
    return this.post<T>(`/api/submissions/${submissionId}/acts/${act.replaceAll('_', '-')}`, {
      commandId: randomUUID(),
      ...input,
      version,
    });
  }

  async upload(
    path: string,
    kind: string,
    filename: string,
    content: string | Uint8Array<ArrayBuffer>,
  ): Promise<Answer> {
    const form = new FormData();
    form.set('kind', kind);
    form.set('file', new Blob([content], { type: 'application/pdf' }), filename);
    const response = await fetch(this.url + path, {
      method: 'POST',
      headers: { cookie: this.cookie },
      body: form,
    });
    return this.read('POST', path, response);
  }

  async request<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        cookie: this.cookie,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const set = response.headers.getSetCookie().find((cookie) => cookie.startsWith('erkend.sid='));
    if (set) this.cookie = set.split(';')[0] ?? '';
    return this.read<T>(method, path, response);
  }

  private async read<T>(method: string, path: string, response: Response): Promise<Answer<T>> {
    const text = withMark.decode(await response.arrayBuffer());
    const [contentType = ''] = (response.headers.get('content-type') ?? '').split(';');
    const body: unknown = contentType.endsWith('json') && text ? JSON.parse(text) : text;
    const { status, headers } = response;
    const fault = conformity.faultOf({ method, path, status, contentType, body });
    if (fault) throw new Error(fault);
    return { status, headers, body: body as T };
  }
}
