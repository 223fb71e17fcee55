/** A span of numbers; `to` is not part of it, null means without end. */
export interface Band {
  readonly from: number;
  readonly to: number | null;
}

/** Reads "250-1000" or "1000-"; only for the bands this room names itself. */
export function bandOf(name: string): Band {
  const [from = '0', to = ''] = name.split('-');
  return { from: Number(from), to: to === '' ? null : Number(to) };
}
