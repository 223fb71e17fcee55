import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { poolOf } from './database.js';

/** Reading statements outside any transaction, straight through the pool: what is asked at every request. */
@Injectable()
export class Reads {
  /** The short names connections know planned statements by. */
  private readonly names = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  ask<T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return this.rows<T>({ text, values: [...values] });
  }

  /**
   * The same for a fixed statement that finds its rows by a key: one plan is good for any value, so each connection
   * makes it once. Not for filters and words: which plan is good for those differs from value to value.
   */
  askByKey<T extends object>(text: string, values: readonly unknown[]): Promise<T[]> {
    const name = this.names.get(text) ?? `read_${this.names.size}`;
    this.names.set(text, name);
    return this.rows<T>({ name, text, values: [...values] });
  }

  private async rows<T extends object>(statement: Statement): Promise<T[]> {
    const { text, values } = statement;
    this.dataSource.logger.logQuery(text, values);
    try {
      const { rows } = await poolOf(this.dataSource).query<T>(statement);
      return rows;
    } catch (error) {
      this.dataSource.logger.logQueryError(error as Error, text, values);
      throw error;
    }
  }
}

interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
}
