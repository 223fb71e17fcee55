import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions } from 'typeorm';
import { AuditWriter } from './audit.js';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { databaseOptions, openDatabase } from './database.js';
import { HealthController } from './health.controller.js';
import { HistoryWriter } from './history.js';
import { Jobs } from './jobs.js';
import { PermissionGuard } from './permission.guard.js';
import { ProblemFilter } from './problem.filter.js';
import { Reads } from './reads.js';
import { Transactions } from './transactions.js';
import { inputValidation } from './validation.js';

/** The plumbing every room stands on. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: Config, clock: Clock = new Clock()): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({
            ...databaseOptions(config.databaseUrl),
            autoLoadEntities: true,
            retryAttempts: 3,
            retryDelay: 500,
          }),
          dataSourceFactory: (options) => openDatabase(options as DataSourceOptions),
        }),
      ],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: inputValidation },
        Transactions,
        Jobs,
        HistoryWriter,
        AuditWriter,
        Reads,
      ],
      exports: [CONFIG, Clock, Transactions, Jobs, HistoryWriter, AuditWriter, Reads],
    };
  }
}
