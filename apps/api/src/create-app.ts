import { existsSync } from 'node:fs';
import path from 'node:path';
import { constants } from 'node:zlib';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';
import express from 'express';
import helmet from 'helmet';
import { useSessions } from '#accounts';
import { ProblemError, type Clock, type Config } from '#platform';
import { AppModule } from './app.module.js';
import { serveDescription } from './openapi.js';
import { refuseCrossSiteWrites } from './cross-site.js';

export interface AppOptions {
  readonly clock?: Clock;
  readonly quiet?: boolean;
}

/** Builds the whole web application; the caller listens and closes. */
export async function createApp(config: Config, options: AppOptions = {}): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config, options.clock), {
    logger: options.quiet ? ['fatal'] : ['fatal', 'error', 'warn'],
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', [...config.trustedProxies]);
  app.use(
    helmet({ contentSecurityPolicy: { directives: securityPolicy(config) }, hsts: config.secureCookies }),
  );
  // At the middleware's own quality, 4, brotli makes a page larger than gzip does; one step up it is a tenth smaller.
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } }));
  app.use(express.json({ limit: '1mb' }));
  app.use(refuseCrossSiteWrites);
  app.use('/api', keepOutOfCaches);
  const closeSessions = useSessions(app, config);
  serveWorkspace(app);
  serveDescription(app);
  app.enableShutdownHooks();
  const close = app.close.bind(app);
  app.close = async () => {
    closeSessions();
    await close();
  };
  return app;
}

/** What one person is answered must not be kept for the next; a route that is for everybody says so itself. */
function keepOutOfCaches(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('cache-control', 'private, no-store');
  next();
}

function securityPolicy(config: Config): Record<string, string[] | null> {
  return {
    'default-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'frame-ancestors': ["'self'"],
    'upgrade-insecure-requests': config.secureCookies ? [] : null,
  };
}

/** The workspace is one page with its own addresses; what is not a file of it gets that page. */
function serveWorkspace(app: NestExpressApplication): void {
  const folder = path.resolve(process.cwd(), 'dist/apps/admin');
  const page = path.join(folder, 'index.html');
  app.use(
    '/admin',
    express.static(folder, { index: false, maxAge: '1y', immutable: true, fallthrough: true }),
  );
  app.use('/admin', (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || path.extname(request.path))
      return next(new ProblemError(404, 'not_found'));
    if (!existsSync(page)) return next(new ProblemError(503, 'workspace_not_built'));
    response.setHeader('cache-control', 'no-cache').sendFile(page);
  });
}
