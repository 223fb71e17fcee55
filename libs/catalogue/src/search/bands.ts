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

export const isInBand = (value: number | null, band: Band): boolean =>
  value !== null && value >= band.from && (band.to === null || value < band.to);

/** Whether people of this band are among those meant; an open end counts as everybody on that side. */
export function agesOverlap(from: number | null, to: number | null, band: Band): boolean {
  if (from === null && to === null) return false;
  return (from ?? 0) < (band.to ?? 200) && (to ?? 200) >= band.from;
}
