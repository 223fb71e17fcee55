import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';

/** A text of at most `length` characters; may be empty while it is being written. */
export const Text = (length: number): PropertyDecorator =>
  applyDecorators(ApiProperty({ type: String, maxLength: length }), IsString(), MaxLength(length));

/** A text of at most `length` characters that may be left out. */
export const OptionalText = (length: number): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, maxLength: length }),
    IsOptional(),
    IsString(),
    MaxLength(length),
  );

/** A list of at most `size` texts of at most `length` characters each. */
export const Texts = (size: number, length: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: [String], maxItems: size }),
    IsArray(),
    ArrayMaxSize(size),
    IsString({ each: true }),
    MaxLength(length, { each: true }),
  );
