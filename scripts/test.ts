/**
 * Test: everything that must hold, in order, from lint to both browsers; stops at the first failure.
 *
 * In:  nothing but Node and git; packages and, on Debian as root, browsers are installed where they are missing.
 * Out: a line a step; the command that repeats a failed step alone.
 * Limit: a browser that cannot be found fails the run: no browser test is skipped in silence.
 */
import { buildSteps } from './build';
import { findBrowser } from './browsers';
import { runSteps } from './steps';

export async function main(): Promise<void> {
  const chrome = findBrowser('chrome');
  const firefox = findBrowser('firefox');
  await runSteps([
    [
      { name: 'lint', program: 'eslint', args: ['.', '--max-warnings', '0'] },
      { name: 'format', program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
      { name: 'types', program: 'tsc', args: ['-b'] },
    ],
    ...buildSteps(true),
    // after the build: some unit tests run the built command line and read the built bundles
    { name: 'unit tests', program: 'vitest', args: ['run', '--project', 'pure', '--project', 'dom'] },
    {
      name: 'web-ext lint',
      program: 'web-ext',
      args: ['lint', '--source-dir', 'dist/firefox', '--no-input'],
      env: { NODE_ENV: 'production' },
    },
    {
      name: 'browser tests',
      program: 'vitest',
      args: ['run', '--project', 'browser'],
      env: { CHROME_PATH: chrome, FIREFOX_PATH: firefox },
      show: true,
    },
  ]);
}
