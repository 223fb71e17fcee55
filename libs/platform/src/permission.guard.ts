import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { CurrentPersonData } from './current-person.js';
import { PERMISSION, permissions, PUBLIC, type PermissionName } from './permission.js';
import { ProblemError } from './problem.js';

/** Deny by default: only routes that say so are open, and only to the roles their permission names. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) return true;
    const name = this.reflector.getAllAndOverride<PermissionName | undefined>(PERMISSION, targets);
    const person = context.switchToHttp().getRequest<Request>().user as CurrentPersonData | undefined;
    if (!person) throw new ProblemError(401, 'not_signed_in');
    if (!name) throw new ProblemError(403, 'not_permitted');
    const who = permissions[name].who;
    if (who !== 'signed_in' && !who.some((role) => person.roles.includes(role))) {
      throw new ProblemError(403, 'not_permitted');
    }
    return true;
  }
}
