import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The description of the API, made from its controllers and DTOs. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Erkend')
    .setDescription('Submissions of social interventions, from draft to public page.')
    .setVersion('1')
    .addCookieAuth('erkend.sid')
    .build();
  return SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller}.${method}`,
  });
}

/** Serves the description as JSON at `/api/openapi.json` and as a readable page at `/api`. */
export function serveDescription(app: INestApplication): void {
  SwaggerModule.setup('api', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Erkend API',
  });
}
