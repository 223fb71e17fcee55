import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '#domain';
import { ProblemError } from './problem.js';

/** The signed-in person, as the rules and the screens need them. */
export interface CurrentPersonData extends Actor {
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly locale: 'nl' | 'en';
  readonly organisation: string | null;
}

/** Hands a route the signed-in person; answers 401 when there is none. */
export const CurrentPerson = createParamDecorator(
  (_: unknown, context: ExecutionContext): CurrentPersonData => {
    const person = context.switchToHttp().getRequest<Request>().user as CurrentPersonData | undefined;
    if (!person) throw new ProblemError(401, 'not_signed_in');
    return person;
  },
);
