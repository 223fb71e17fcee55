import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601, Matches } from 'class-validator';

/** A calendar day that exists, `YYYY-MM-DD`. */
export const IsDay = (description?: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, format: 'date', description }),
    Matches(/^\d{4}-\d{2}-\d{2}$/),
    IsISO8601({ strict: true }),
  );
