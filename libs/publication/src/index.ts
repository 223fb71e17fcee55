export * from './editions/content.js';
export * from './pdf/index.js';
export * from './release.registry.js';
