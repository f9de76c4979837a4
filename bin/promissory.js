#!/usr/bin/env node
/** Starts the built command line, dist/cli; says what to do where it is not built. */
import { existsSync } from 'node:fs';
const main = new URL('../dist/cli/promissory.js', import.meta.url);
if (!existsSync(main)) {
  process.stderr.write('promissory: not built yet; run "npm run build" first\n');
  process.exit(2);
}
await import(main.href);
