/** Build: dist/chrome, dist/firefox and dist/cli; with `--test` also the builds with open shadow roots that tests look into. */
import { runSteps, type Step } from './steps';

const extension = (target: string, test: boolean): Step => ({
  name: `build ${target}${test ? ' for tests' : ''}`,
  program: 'vite',
  args: ['build', '--logLevel', 'warn'],
  env: { TARGET: target, ...(test && { TEST_BUILD: '1' }) },
});

export const buildSteps = (test: boolean): Step[] => [
  extension('chrome', false),
  extension('firefox', false),
  ...(test ? [extension('chrome', true), extension('firefox', true)] : []),
  {
    name: 'build the command line',
    program: 'vite',
    args: ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'],
  },
];

export async function main(args: string[]): Promise<void> {
  await runSteps(buildSteps(args.includes('--test')));
}
