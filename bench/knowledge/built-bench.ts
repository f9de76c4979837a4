/** The bench of a thousand claims as one built file: what runs is built as the extension is. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'vite';
import type * as bench from './thousand-claims';

const root = resolve(import.meta.dirname, '../..');
const OUT = 'node_modules/.cache/bench-knowledge';

/** Builds it into the packages' cache and loads it. */
export async function loadThousandClaims(): Promise<typeof bench.measureThousandClaims> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20',
      outDir: OUT,
      emptyOutDir: true,
      rolldownOptions: {
        input: 'bench/knowledge/thousand-claims.ts',
        output: { entryFileNames: 'thousand-claims.cjs', format: 'cjs' },
      },
    },
  });
  // a loader of its own: the one that runs this script is closed by now
  const load = createRequire(import.meta.url);
  const built = load(resolve(root, OUT, 'thousand-claims.cjs')) as typeof bench;
  return built.measureThousandClaims;
}
