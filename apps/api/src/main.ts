import 'reflect-metadata';
import { readConfig } from '#platform';
import { createApp } from './create-app.js';
import { refuseBesideRealPeople, withClient } from './demo-guard.js';

const config = readConfig();
if (config.demo) await withClient(config.databaseUrl, refuseBesideRealPeople);
const app = await createApp(config);
await app.listen(config.port);
