/**
 * Start: runs a task of scripts/ on a machine that may have nothing but Node.
 *
 * In:  the task's name and its arguments: `node scripts/start.js build --test`.
 * Out: the task's own output, or with `--help` its usage; exit status 1 where it fails, 2 where there is no such task or its
 *      arguments do not hold.
 * Limit: only Node's own modules are imported before the packages are sure to be there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const LOCK = join(root, 'package-lock.json');
const PACKAGES = join(root, 'node_modules');
const INSTALLED = join(PACKAGES, '.package-lock.json');

/** The npm that came with this Node, or the one that started us. */
function npm() {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('.js') ? [process.execPath, cli] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** Installs the packages where they are missing or older than the lock. */
function ensurePackages() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return;
  // npm ci empties the folder first: through a link it would empty another checkout's
  if (lstatSync(PACKAGES, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error('node_modules is a link to another folder. Remove the link, then run this again.');
  console.log('Installing packages (npm ci) …');
  const [command = 'npm', ...args] = npm();
  const { status } = spawnSync(command, [...args, 'ci'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed; see above. Run it by hand once the cause is mended.');
}

/** @param {string[]} argv */
async function main(argv) {
  const [task = '', ...args] = argv;
  const file = join(root, 'scripts', `${task}.ts`);
  if (task === '' || !existsSync(file)) {
    console.error(`There is no task "${task}" in scripts/; see "Commands" in the README.`);
    return 2;
  }
  process.chdir(root);
  ensurePackages();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' });
  if (args.includes('--help')) console.log(module.USAGE ?? 'See "Commands" in the README.');
  else await module.main(args);
  return 0;
}

main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(error?.status === 2 ? 2 : 1);
  },
);
