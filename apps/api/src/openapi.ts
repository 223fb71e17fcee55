import type { INestApplication } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from '#platform';

/** The description of the API, made from its controllers and DTOs. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Erkend')
    .setDescription('Submissions of social interventions, from draft to public page.')
    .setVersion('1')
    .addCookieAuth('erkend.sid')
    .build();
  const description = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller}.${method}`,
    extraModels: [ProblemDto],
  });
  for (const operation of operationsOf(description)) describeProblems(operation);
  for (const schema of Object.values(description.components?.schemas ?? {})) {
    // A named list gets the words of the first field that has it: those say something about the field.
    if ('enum' in schema) delete schema.description;
  }
  return description;
}

interface Operation {
  responses: Record<string, { description: string; content?: object }>;
}

const operationsOf = ({ paths }: OpenAPIObject): Operation[] =>
  Object.values(paths).flatMap((methods) => Object.values(methods as Record<string, Operation>));

/** Whatever else a route answers, it answers a problem: the ones it names and any other. */
function describeProblems({ responses }: Operation): void {
  const content = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };
  responses.default = { description: 'Any other refusal or fault.', content };
  for (const [status, response] of Object.entries(responses)) {
    if (Number(status) >= 400) response.content ??= content;
  }
}

/**
 * Serves the description as JSON at `/api/openapi.json` and as a readable page, to which `/api` leads. The page has an
 * address of its own: its files are looked for under it, on disk, and would be at every request of the API.
 */
export function serveDescription(app: INestApplication): void {
  app
    .getHttpAdapter()
    .get('/api', (_request: Request, response: Response) => response.redirect('/api/description'));
  SwaggerModule.setup('api/description', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Erkend API',
  });
}
