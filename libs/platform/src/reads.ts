import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { poolOf } from './database.js';

/** Reading statements outside any transaction, straight through the pool: what is asked at every request. */
@Injectable()
export class Reads {
  constructor(private readonly dataSource: DataSource) {}

  ask<T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return rowsOf<T>(this.dataSource, poolOf(this.dataSource), { text, values: [...values] });
  }

  /**
   * The same for a fixed statement that finds its rows by a key: one plan is good for any value, so each connection
   * makes it once. Not for filters and words: which plan is good for those differs from value to value.
   */
  askByKey<T extends object>(text: string, values: readonly unknown[]): Promise<T[]> {
    return rowsOf<T>(this.dataSource, poolOf(this.dataSource), planned(text, values));
  }
}

/** Asks such a fixed statement within the transaction of `em`, or outside any when it has none. */
export async function askByKey<T extends object>(
  em: EntityManager,
  text: string,
  values: readonly unknown[],
): Promise<T[]> {
  const client = em.queryRunner ? ((await em.queryRunner.connect()) as Queryable) : poolOf(em.dataSource);
  return rowsOf<T>(em.dataSource, client, planned(text, values));
}

/**
 * A condition for such a statement: to be one of the ids in this parameter. Says nothing about how many they are, which
 * would have the planner make a plan for each number of them and never keep one.
 */
export const oneOfIds = (parameter: `$${number}`): string =>
  `ANY (ARRAY(SELECT unnest(${parameter}::uuid[])))`;

type Queryable = Pick<Pool, 'query'>;

interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
}

/** The short names connections know planned statements by. */
const names = new Map<string, string>();

function planned(text: string, values: readonly unknown[]): Statement {
  const name = names.get(text) ?? `read_${names.size}`;
  names.set(text, name);
  return { name, text, values: [...values] };
}

async function rowsOf<T extends object>(
  { logger }: DataSource,
  client: Queryable,
  statement: Statement,
): Promise<T[]> {
  const { text, values } = statement;
  logger.logQuery(text, values);
  try {
    const { rows } = await client.query<T>(statement);
    return rows;
  } catch (error) {
    logger.logQueryError(error as Error, text, values);
    throw error;
  }
}
