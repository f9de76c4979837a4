/**
 * Vite plugins: the build's own steps.
 *
 * `injected` bundles a script that the worker injects on demand, at a fixed path outside the manifest.
 * `forBrowser` derives each browser's manifest from the one in manifest.json and the one list of news sites.
 * `writtenOut` puts tables of the engine into the build as they are, which each page and worker would otherwise make.
 * `wholeWorker` puts all that the worker imports into one classic script.
 * `asciiOnly` keeps scripts plain, which browsers then load in half the memory and sooner.
 * `mendedManifest` keeps pages from fetching, and so from detecting, any file of ours, and calls the worker what it is.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import { build, type Alias, type Plugin } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import * as cueBeginnings from '../src/core/engine/words/cue-beginnings';
import * as weightShelves from '../src/core/engine/evidence/weight-shelves';
import * as wordClasses from '../src/core/engine/words/word-classes';
import newsSites from '../src/extension/platform/news-sites.json' with { type: 'json' };

/** The manifest once its matches are filled in. */
type Filled = Omit<typeof manifest, 'content_scripts' | 'host_permissions'> & {
  host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; run_at: string }[];
};

/** What crxjs makes of it. */
type Rendered = { background: { type?: string }; web_accessible_resources?: unknown };

export type Browser = 'chrome' | 'firefox';

export const GECKO_ID = 'promissory@promissory.example';

export const define = { __TEST__: JSON.stringify(process.env['TEST_BUILD'] === '1') };

/** The match pattern of a bundled site, which covers its subdomains; only a local test site may be plain http. */
const matchOf = (site: string): string =>
  site === 'localhost' ? 'http://localhost/*' : `https://*.${site}/*`;

export function forBrowser(browser: Browser): ManifestV3Export {
  const sites = newsSites.filter((site) => site !== 'localhost' || process.env['TEST_BUILD'] === '1');
  const matches = sites.map(matchOf);
  const common: Filled = {
    ...manifest,
    version: packageJson.version,
    host_permissions: matches,
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches })),
  };
  return (browser === 'chrome' ? common : forFirefox(common)) as ManifestV3Export;
}

/** Firefox has no side panel but a sidebar, and an event page instead of a service worker. */
function forFirefox({ side_panel, background, permissions, minimum_chrome_version: _, ...rest }: Filled) {
  return {
    ...rest,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    background: { scripts: [background.service_worker], type: background.type },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: rest.name,
      default_icon: rest.action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: '150.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** Modules of the engine that are nothing but tables, which take long to make. */
const TABLES: Readonly<Record<string, object>> = {
  'cue-beginnings': cueBeginnings,
  'weight-shelves': weightShelves,
  'word-classes': wordClasses,
};

/** An alias for each and no plugin: crxjs builds content scripts without the plugins. */
export function writtenOut(): Alias[] {
  const folder = resolve(import.meta.dirname, '../node_modules/.cache/build');
  mkdirSync(folder, { recursive: true });
  return Object.entries(TABLES).map(([name, tables]) => {
    const file = resolve(folder, `${name}.js`);
    const lines = Object.entries(tables).map(
      ([table, value]) => `export const ${table} = ${JSON.stringify(value)};\n`,
    );
    writeFileSync(file, lines.join(''));
    return { find: new RegExp(`^\\.{1,2}/(?:[a-z]+/)?${name}$`), replacement: file };
  });
}

/** A script with all that it imports, and the modules that went into it. */
async function builtWhole(entry: string) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    resolve: { alias: writtenOut() },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  if (Array.isArray(built) || !('output' in built))
    throw new Error(`${entry}: built as more than one output; give the build one output and no watch`);
  const [chunk, ...others] = built.output;
  if (others.length > 0) throw new Error(`${entry}: built as more than one file; import nothing later`);
  return chunk;
}

export function injected(entry: string): Plugin {
  return {
    name: 'injected',
    apply: 'build',
    async generateBundle() {
      const chunk = await builtWhole(entry);
      this.emitFile({ type: 'asset', fileName: entry.replace(/\.tsx?$/, '.js'), source: chunk.code });
      for (const id of chunk.moduleIds) this.addWatchFile(id);
    },
  };
}

/** What crxjs writes as the worker: a line that imports the rest, file by file, each of which a cold worker waits for. */
const LOADER = 'service-worker-loader.js';

/** Puts the worker with all that it imports into its first file, once crxjs has written that. */
export function wholeWorker(entry: string): Plugin {
  return {
    name: 'whole-worker',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const loader = resolve(dir, LOADER);
      const [, imported = ''] = /^import '\.\/(.+)';\n$/.exec(readFileSync(loader, 'utf8')) ?? [];
      if (!bundle[imported])
        throw new Error(`${LOADER}: imports no file of the build; see what crxjs writes now`);
      writeFileSync(loader, escaped((await builtWhole(entry)).code));
      rmSync(resolve(dir, imported));
    },
  };
}

/** Each character beyond ASCII by its escape: in texts and expressions, where alone ours have any, it means the same. */
const escaped = (code: string): string =>
  // by code unit: a pair in an expression with the flag u is still one character
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

export function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = escaped(file.code);
    },
  };
}

/** Chromium keeps the compiled code of a classic worker and not of a module: a stopped one is back 25 ms sooner. */
export function mendedManifest(): Plugin {
  return {
    name: 'mended-manifest',
    enforce: 'post',
    // crxjs calls this hook; vite's types do not know it
    ...{
      renderCrxManifest({ web_accessible_resources: _, background, ...rest }: Rendered) {
        const { type: __, ...worker } = background;
        return { ...rest, background: worker };
      },
    },
  };
}
