/** Three rings: pure (core, cli, the repo itself), dom (page and components in happy-dom), browser (the built extension). */
import { defineConfig } from 'vitest/config';

const dom = ['tests/extension/**/*.test.{ts,tsx}'];
const browser = ['tests/browser/**/*.test.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __TEST__: 'true' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [...dom, ...browser],
          environment: 'node',
        },
      },
      { extends: true, test: { name: 'dom', include: dom, environment: 'happy-dom' } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browser,
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
