import 'reflect-metadata';
import { readConfig } from '#platform';
import { createApp } from './create-app.js';

const config = readConfig();
const app = await createApp(config);
await app.listen(config.port);
