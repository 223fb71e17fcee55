import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { longestQuotation, type Anchor } from '#domain';

const FURTHEST = 1_000_000;

/** The passage of an answer that a remark is about, by its place and its words. */
export class AnchorDto implements Anchor {
  @ApiProperty({ description: 'First character, counted in the plain text of the answer.' })
  @IsInt()
  @Min(0)
  @Max(FURTHEST)
  start: number;

  @ApiProperty({ description: 'Just after the last character.' })
  @IsInt()
  @Min(1)
  @Max(FURTHEST)
  end: number;

  @ApiProperty({ maxLength: longestQuotation })
  @IsString()
  @MinLength(1)
  @MaxLength(longestQuotation)
  quotation: string;

  @ApiProperty({ maxLength: 64 }) @IsString() @MaxLength(64) before: string;
  @ApiProperty({ maxLength: 64 }) @IsString() @MaxLength(64) after: string;
}

/** Only the fields of an anchor, whatever class carried them. */
export const plainAnchor = (anchor: Anchor | null | undefined): Anchor | null =>
  anchor
    ? {
        start: anchor.start,
        end: anchor.end,
        quotation: anchor.quotation,
        before: anchor.before,
        after: anchor.after,
      }
    : null;
