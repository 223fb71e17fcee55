import { describe, expect, it } from '@jest/globals';
import { Clock, readConfig } from '#platform';
import type { DataSource } from 'typeorm';
import { Post } from './post.js';

const leaves = (env: Record<string, string>): boolean =>
  new Post(
    {} as DataSource,
    new Clock(),
    readConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgres://nowhere', ...env }),
  ).leaves;

describe('mail', () => {
  it('leaves by a mail server only, and never from a demonstration: its people are invented', () => {
    const SMTP_URL = 'smtp://mail.example';
    expect(leaves({ ERKEND_DEMO: '0', SMTP_URL })).toBe(true);
    expect(leaves({ ERKEND_DEMO: '0' })).toBe(false);
    expect(leaves({ ERKEND_DEMO: '1', SMTP_URL })).toBe(false);
  });
});
