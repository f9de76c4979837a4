/**
 * Steps: the named commands that build and test are made of.
 *
 * In:  a name, a program of node_modules with its arguments, its environment.
 * Out: a line with the time it took; its whole output where it fails, and what repeats it alone.
 * Limit: no shell is assumed: every program is started by the Node that runs this.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export type Step = {
  name: string;
  program: string;
  args: string[];
  env?: Record<string, string>;
  show?: boolean;
};

const root = resolve(import.meta.dirname, '..');

/** The file that a package runs as `program`. */
function binOf(program: string): string {
  const file = join(root, 'node_modules', program, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : (bin[program] ?? Object.values(bin)[0]);
  if (path === undefined)
    throw new Error(
      `${program}: its package names no program to run; see that package.json asks for the right one`,
    );
  return join(dirname(file), path);
}

function run({ program, args, env, show }: Step): Promise<{ status: number; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [binOf(program === 'tsc' ? 'typescript' : program), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', fail);
    child.on('close', (status) => {
      done({ status: status ?? 1, output });
    });
  });
}

const repeat = ({ program, args, env }: Step): string =>
  [...Object.entries(env ?? {}).map(([key, value]) => `${key}=${value}`), 'npx', program, ...args].join(' ');

/** Runs one step; throws where it fails, with what repeats it alone. */
async function runStep(step: Step): Promise<void> {
  const begun = performance.now();
  if (step.show) console.log(`— ${step.name}`);
  const { status, output } = await run(step);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (status !== 0) {
    process.stdout.write(output);
    throw new Error(`✕ ${step.name} failed after ${seconds} s. To repeat it alone: ${repeat(step)}`);
  }
  console.log(`✓ ${step.name} (${seconds} s)`);
}

/** Runs the steps in order, those of an inner list side by side, and stops at the first that fails. */
export async function runSteps(steps: (Step | Step[])[]): Promise<void> {
  for (const step of steps) await Promise.all([step].flat().map(runStep));
}
