/** tests/pages/tree.ts as one script, bundled for production with React or with Preact under React's names. */
import { resolve } from 'node:path';
import { build } from 'vite';

const PREACT = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
};

export async function bundledTree(framework: 'react' | 'preact'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias:
        framework === 'preact'
          ? Object.entries(PREACT).map(([name, to]) => ({ find: new RegExp(`^${name}$`), replacement: to }))
          : [],
    },
    build: {
      write: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, '../pages/tree.ts'),
        output: { format: 'iife' },
      },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error(`no single bundle for ${framework}`);
  return built.output[0].code;
}
