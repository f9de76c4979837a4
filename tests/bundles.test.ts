/** The built extension, read as files: nothing that reaches out, nothing that a page can fetch, no more rights, no more weight. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { BEGINNINGS } from '../src/core/engine/words/cue-beginnings';
import newsSites from '../src/extension/platform/news-sites.json' with { type: 'json' };

const dist = (browser: string): string => resolve(import.meta.dirname, '../dist', browser);
const SCOUT = 'src/extension/page/scout.iife.js';
const CONTENT = 'src/extension/page/content.iife.js';
const POPOVER = 'src/extension/popover/popover.iife.js';

/** Content scripts run under the page's policy, not under ours: what could call out must not be in them at all. */
const REACHES_OUT =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts|eval)\b|\bnew Function\b|\bimport\(|\.(?:src|srcset) ?=/;

const read = (browser: string, file: string): string => readFileSync(join(dist(browser), file), 'utf8');
const scripts = (browser: string): string[] =>
  readdirSync(dist(browser), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const zipped = (text: string): number => gzipSync(text, { level: 9 }).length;

type Manifest = {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  web_accessible_resources?: unknown;
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js: string[] }[];
};
const manifestOf = (browser: string): Manifest => JSON.parse(read(browser, 'manifest.json')) as Manifest;

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  beforeAll(() => {
    if (!existsSync(dist(browser)))
      throw new Error(`dist/${browser} is missing; run "npm run build" before this test`);
  });

  it.each([SCOUT, CONTENT, POPOVER])('%s cannot call out', (file) => {
    expect(REACHES_OUT.exec(read(browser, file))?.[0]).toBeUndefined();
  });

  it('evaluates no text as code and loads none', () => {
    const found = scripts(browser).filter((file) =>
      /\beval\(|\bnew Function\(|https?:[^'"`]*\.m?js['"`]/.test(read(browser, file)),
    );
    expect(found).toEqual([]);
  });

  it('asks for no more rights than these', () => {
    const { permissions, host_permissions, content_scripts } = manifestOf(browser);
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect([...permissions].sort()).toEqual(['activeTab', 'scripting', ...panel, 'storage'].sort());
    expect(host_permissions).toEqual(content_scripts[0]?.matches);
  });

  it('is installed on the bundled sites and no other; all others are asked for', () => {
    const { host_permissions, optional_host_permissions } = manifestOf(browser);
    const bundled = newsSites.filter((site) => site !== 'localhost');
    expect(host_permissions).toEqual(bundled.map((site) => `https://*.${site}/*`));
    expect(optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('gives pages nothing to fetch, and connects to nothing but its own files', () => {
    const manifest = manifestOf(browser);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toMatch(
      /default-src 'none'.*connect-src 'self'/,
    );
  });

  it('runs the scout alone by itself', () => {
    expect(manifestOf(browser).content_scripts.map(({ js }) => js)).toEqual([[SCOUT]]);
  });

  it.each([SCOUT, CONTENT])('works out no words of the gate in the page: %s', (file) => {
    const content = read(browser, file);
    const held = BEGINNINGS.filter((beginning) => content.includes(beginning.replaceAll('\\', '\\\\')));
    expect(held).toEqual(BEGINNINGS);
    expect(content).not.toContain('manager executive agent');
  });

  it('is light on the page', () => {
    expect(zipped(read(browser, SCOUT))).toBeLessThanOrEqual(6 * 1024);
    expect(zipped(read(browser, CONTENT))).toBeLessThanOrEqual(20 * 1024);
    expect(zipped(read(browser, POPOVER))).toBeLessThanOrEqual(40 * 1024);
  });
});
