/** Recognition levels from low to high; each includes those before it. */
export const levels = [
  'well_described',
  'well_substantiated',
  'effective_first',
  'effective_good',
  'effective_strong',
] as const;
export type Level = (typeof levels)[number];

/** Whether `level` is at least as high as `floor`. */
export const levelIncludes = (level: Level, floor: Level): boolean =>
  levels.indexOf(level) >= levels.indexOf(floor);

/** Public standing of a recognition. */
export const recognitionStatuses = [
  'valid',
  'reserved',
  'reassessing',
  'lapsed',
  'withdrawn',
  'no_longer',
  'not_effective',
  'imported',
] as const;
export type RecognitionStatus = (typeof recognitionStatuses)[number];
