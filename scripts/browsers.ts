/**
 * Browsers: where Chromium and Firefox are on this machine.
 *
 * In:  CHROME_PATH and FIREFOX_PATH, then the usual places of Linux, macOS and Windows.
 * Out: paths; on Debian and Ubuntu as root, what is missing is installed with apt-get first.
 * Limit: nothing is downloaded otherwise; the error names the one command to run.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

type Known = {
  variable: string;
  commands: string[];
  places: string[];
  packages: string;
  mac: string;
  windows: string;
};

const KNOWN: Record<BrowserName, Known> = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: 'chromium',
    mac: 'brew install --cask chromium',
    windows: 'winget install Hibbiki.Chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
    packages: 'firefox-esr',
    mac: 'brew install --cask firefox',
    windows: 'winget install Mozilla.Firefox',
  },
};

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(commands: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isRunnable);
}

function named({ variable }: Known): string | undefined {
  const path = process.env[variable];
  if (path === undefined || path === '') return undefined;
  if (!isRunnable(path))
    throw new Error(
      `${variable} is ${path}, and that cannot be run; set it to a browser's program or unset it`,
    );
  return path;
}

/** Where a browser is; undefined where it is not. Throws where its variable names something that cannot be run. */
export const locate = (name: BrowserName): string | undefined =>
  named(KNOWN[name]) ?? onPath(KNOWN[name].commands) ?? KNOWN[name].places.find(isRunnable);

/** Debian or one of its kin, as root: apt-get may be used without asking. */
function mayInstall(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(release);
}

function install(known: Known): void {
  const { packages } = known;
  console.log(`Installing ${packages} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', packages],
  ]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: 'inherit' });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed; see above, then ${advice(known)}`);
  }
}

function advice({ variable, packages, mac, windows }: Known): string {
  const command =
    process.platform === 'darwin'
      ? mac
      : process.platform === 'win32'
        ? windows
        : `sudo apt-get install ${packages}`;
  return `run "${command}", or set ${variable} to the browser's program`;
}

/** Where a browser is, installed if it has to and can be. */
export function findBrowser(name: BrowserName): string {
  const found = locate(name);
  if (found) return found;
  if (mayInstall()) install(KNOWN[name]);
  const installed = locate(name);
  if (!installed)
    throw new Error(
      `No ${name === 'chrome' ? 'Chromium or Chrome' : 'Firefox'} found: ${advice(KNOWN[name])}`,
    );
  return installed;
}
