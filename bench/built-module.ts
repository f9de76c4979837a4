/**
 * Built module: what a bench runs, built as it is shipped: run from source, each import would cost a look-up.
 *
 * In:  an entry of bench/ that exports what is measured.
 * Out: the module, loaded from the packages' cache.
 * Limit: whoever loads it says what it exports; nothing checks that.
 */
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { build } from 'vite';
import { writtenOut } from '../scripts/vite-plugins';

const root = resolve(import.meta.dirname, '..');

/** Builds `entry`, a path from the repository's root, and loads it. */
export async function loadBuilt(entry: string): Promise<unknown> {
  const name = basename(entry, '.ts');
  const outDir = `node_modules/.cache/bench/${name}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: writtenOut() },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: entry, output: { entryFileNames: `${name}.cjs`, format: 'cjs' } },
    },
  });
  // a loader of its own: the one that runs this script is closed by now
  return createRequire(import.meta.url)(resolve(root, outDir, `${name}.cjs`));
}
