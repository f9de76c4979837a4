/** The built command line: made once for a test file, run as people run it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/promissory.js');

export const buildCommandLine = (): Promise<unknown> =>
  build({ root, configFile: join(root, 'vite.cli.config.ts'), logLevel: 'error' });

export type Result = { status: number | null; out: string; err: string };

type Options = { input?: string | Uint8Array; cwd?: string };

function collect(command: string, args: string[], { input = '', cwd = root }: Options): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, SOURCE_DATE_EPOCH: '1742032800' } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
    // a child that has seen enough closes its end
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

export const promissory = (args: string[], options: Options = {}): Promise<Result> =>
  collect(process.execPath, [bin, ...args], options);

/** A line for the shell in which `promissory` is the command. */
export const inShell = (line: string, options: Options = {}): Promise<Result> =>
  collect('bash', ['-c', line.replaceAll('promissory', `"${process.execPath}" "${bin}"`)], options);
