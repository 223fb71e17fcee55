import type { Client } from 'pg';

export function fill(
  client: Client,
  options: { readonly count: number; readonly people: Readonly<Record<string, string>> },
): Promise<void>;
