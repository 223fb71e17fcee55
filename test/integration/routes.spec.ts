import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { PERMISSION, PUBLIC } from '#platform';
import { startTestApp, type TestApp } from '../support/app.js';

const METHOD = 'method';

/** The catalogue is public as a whole; everything under /api and the health checks is listed by name. */
const pathsOfCatalogue = /^\/(?!api|healthz|readyz)/;

const pathOf = (...targets: object[]): string =>
  `/${targets
    .map((target) => String(Reflect.getMetadata('path', target) ?? '').replace(/^\/+|\/+$/g, ''))
    .filter(Boolean)
    .join('/')}`;

interface Route {
  readonly name: string;
  readonly permission: string | undefined;
  readonly isPublic: boolean;
  /** Of the controller and the route together. */
  readonly path: string;
}

function routesOf(system: TestApp): Route[] {
  const reflector = system.app.get(Reflector);
  const controllers = [...system.app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    if (typeof metatype !== 'function') return [];
    const prototype = metatype.prototype as Record<string, unknown>;
    return Object.getOwnPropertyNames(prototype)
      .filter(
        (key) =>
          typeof prototype[key] === 'function' && Reflect.hasMetadata(METHOD, prototype[key] as object),
      )
      .map((key) => {
        const targets = [prototype[key] as () => void, metatype as never];
        return {
          name: `${metatype.name}.${key}`,
          permission: reflector.getAllAndOverride<string | undefined>(PERMISSION, targets),
          path: pathOf(metatype, prototype[key] as object),
          isPublic: reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets) === true,
        };
      });
  });
}

describe('every route', () => {
  let system: TestApp;
  beforeAll(async () => {
    system = await startTestApp();
  });
  afterAll(() => system.close());

  it('names its permission or is marked public, never both', () => {
    const routes = routesOf(system);
    expect(routes.length).toBeGreaterThan(50);
    expect(routes.filter(({ permission, isPublic }) => (permission !== undefined) === isPublic)).toEqual([]);
  });

  it('that is public is in this list', () => {
    const ofWorkspace = routesOf(system)
      .filter(({ isPublic, path }) => isPublic && !pathsOfCatalogue.test(path))
      .map(({ name }) => name);
    expect(ofWorkspace.sort()).toEqual([
      'HealthController.alive',
      'HealthController.ready',
      'PasswordsController.forgotten',
      'PasswordsController.setByLink',
      'SessionController.demoPeople',
      'SessionController.signIn',
      'SessionController.signOut',
    ]);
  });
});
