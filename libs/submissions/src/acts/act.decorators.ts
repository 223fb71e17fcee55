import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import { ApiVersionConflict, Permission } from '#platform';
import { ActResultDto, StandingDto } from './dto/act-result.dto.js';

/** A route that does an act: `POST .../acts/<path>`, answering the new state and version. */
export const ActRoute = (path: string): MethodDecorator =>
  applyDecorators(
    Post(`acts/${path}`),
    HttpCode(200),
    Permission('submission.act'),
    ApiOkResponse({ type: ActResultDto }),
    ApiNotFoundResponse({ description: 'Unknown, or must stay unknown to who asks.' }),
    ApiVersionConflict(StandingDto),
    ApiUnprocessableEntityResponse({ description: 'The rules refuse; `reasons` tells why.' }),
  );
