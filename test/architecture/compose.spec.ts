import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface Service {
  readonly image: string;
  readonly command?: unknown[];
  readonly healthcheck?: { readonly test: unknown[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const { services } = parse(readFileSync('docker-compose.yml', 'utf8')) as {
  services: Readonly<Record<string, Service>>;
};
const all = Object.entries(services);

describe('the production shape in docker-compose.yml', () => {
  it.each(all)('gives %s words to run, not what YAML makes of a colon', (_name, { command, healthcheck }) => {
    for (const word of [...(command ?? []), ...(healthcheck?.test ?? [])]) expect(typeof word).toBe('string');
  });

  it.each(all)('starts %s from a file that is there', (_name, { command = [] }) => {
    const built = command.map(String).filter((word) => word.startsWith('dist/'));
    for (const file of built)
      expect(existsSync(file.replace('dist/', '').replace(/\.js$/, '.ts'))).toBe(true);
  });

  it.each(all)('lets %s wait for services that tell when they are ready', (_name, { depends_on = {} }) => {
    for (const [other, { condition }] of Object.entries(depends_on))
      expect(condition === 'service_healthy' ? services[other]?.healthcheck : services[other]).toBeDefined();
  });
});
