import type { Type as Class } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { invalidInput } from './problem.js';

/** A page of a list. `total` is exact up to five pages and null above: counting further costs more than it tells. */
export interface Page<T> {
  readonly items: T[];
  /** Give it back as `after` for the next page; null on the last. */
  readonly next: string | null;
  readonly total: number | null;
}

/** The class that describes a page of these items: `class RoundsDto extends PageDto(RoundDto) {}`. */
export function PageDto<T>(item: Class<T>): Class<Page<T>> {
  class DescribedPage implements Page<T> {
    @ApiProperty({ type: [item] })
    items: T[];

    @ApiProperty({ type: String, nullable: true, description: 'Give it as `after` for the next page.' })
    next: string | null;

    @ApiProperty({ type: Number, nullable: true, description: 'Null above five pages.' })
    total: number | null;
  }
  return DescribedPage;
}

const PAGES_COUNTED = 5;
const MAX_LIMIT = 100;

/** How many rows of a list with pages of `limit` are counted at most; one more tells that there are more than shown. */
export const countedRows = (limit: number): number => PAGES_COUNTED * limit + 1;

/** The total of a list of which at most `countedRows` were counted. */
export const totalOf = (counted: number, limit: number): number | null =>
  counted < countedRows(limit) ? counted : null;

/** Which page of a list is asked for; a list's own filters extend it. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'The `next` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: MAX_LIMIT })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  limit?: number;
}

/** Encodes the key of a page's last row. */
export const encodeCursor = (key: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** Decodes a cursor of `length` parts; answers 400 for one that this API did not make. */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every(isKeyPart))
      return key as (string | number | null)[];
  } catch {
    // Falls through to the refusal below: whatever is wrong with it, it is not one of ours.
  }
  throw invalidInput({ path: 'after', code: 'not_a_cursor' });
}

const isKeyPart = (part: unknown): boolean =>
  part === null || typeof part === 'string' || typeof part === 'number';
