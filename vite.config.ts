/** Builds the extension for one browser: TARGET is `chrome` (default) or `firefox`. TEST_BUILD=1 opens shadow roots for tests. */
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { knowledgePlugin } from './scripts/knowledge/plugin';
import {
  asciiOnly,
  define,
  forBrowser,
  injected,
  mendedManifest,
  wholeWorker,
  writtenOut,
  type Browser,
} from './scripts/vite-plugins';

const browser: Browser = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';
const outDir = `dist/${browser}${process.env['TEST_BUILD'] === '1' ? '-test' : ''}`;

// crxjs finds a side panel by itself, but not Firefox's sidebar
const pages = [
  'src/extension/welcome/welcome.html',
  ...(browser === 'firefox' ? ['src/extension/desk/desk.html'] : []),
];

export default defineConfig({
  define,
  resolve: { alias: writtenOut() },
  plugins: [
    crx({ manifest: forBrowser(browser), browser }),
    injected('src/extension/page/content.iife.ts'),
    injected('src/extension/popover/popover.iife.tsx'),
    knowledgePlugin(),
    asciiOnly(),
    wholeWorker('src/extension/background/worker.ts'),
    mendedManifest(),
  ],
  build: { outDir, emptyOutDir: true, rolldownOptions: { input: pages } },
});
