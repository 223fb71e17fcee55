import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the workspace to dist/apps/admin, which the API serves under /admin/. */
export default defineConfig({
  root: here('.'),
  base: '/admin/',
  plugins: [react()],
  // The condition `source` makes '#domain' the TypeScript sources, as for the compiler and for Jest.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: { outDir: here('../../dist/apps/admin'), emptyOutDir: true, chunkSizeWarningLimit: 1200 },
  server: { proxy: { '/api': process.env['API_URL'] ?? 'http://127.0.0.1:3000' } },
});
