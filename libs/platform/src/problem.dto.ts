import { applyDecorators, type Type } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiExtraModels,
  ApiProperty,
  ApiPropertyOptional,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Reason, ReasonCode } from '#domain';
import { named } from './named-schemas.js';
import { problemCodes, type FieldProblem, type ProblemCode, type ProblemDetails } from './problem.js';

export class RefusalDto implements Reason {
  @ApiProperty(named.reasonCode)
  code: ReasonCode;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: 'The numbers and names that belong in the sentence.',
  })
  params?: Record<string, string | number>;
}

export class FieldProblemDto implements FieldProblem {
  @ApiProperty()
  path: string;

  @ApiProperty({ description: 'Key of a sentence.' })
  code: string;
}

/** What every refusal looks like, as `application/problem+json`. */
export class ProblemDto implements ProblemDetails {
  @ApiProperty()
  status: number;

  @ApiProperty({ enum: problemCodes, enumName: 'ProblemCode', description: 'Key of a sentence.' })
  code: ProblemCode;

  @ApiPropertyOptional({ type: [RefusalDto], description: 'Every rule that refuses.' })
  reasons?: RefusalDto[];

  @ApiPropertyOptional({ type: [FieldProblemDto], description: 'The fields at fault.' })
  fields?: FieldProblemDto[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'For a version conflict: what is kept now; null when that is nothing.',
  })
  current?: Record<string, unknown> | null;

  @ApiProperty({ format: 'uuid', description: 'Finds the request in the log.' })
  traceId: string;
}

/** A 409 that tells what is kept now, so that nothing typed is lost. */
export const ApiVersionConflict = (current: Type): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiExtraModels(ProblemDto, current),
    ApiConflictResponse({
      description: 'Changed since; `current` tells what is kept now.',
      content: {
        'application/problem+json': {
          schema: {
            allOf: [
              { $ref: getSchemaPath(ProblemDto) },
              {
                type: 'object',
                properties: { current: { nullable: true, allOf: [{ $ref: getSchemaPath(current) }] } },
              },
            ],
          },
        },
      },
    }),
  );
