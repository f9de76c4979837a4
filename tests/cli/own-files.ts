/** Files of our own for the command line, in a folder that goes away, and readers of what comes out. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Claim = { kind: string; quote: string; start: number; end: number; context?: object };
export type Line = {
  id: string | number;
  url?: string;
  published?: string;
  generator: { engine: string; knowledge: string };
  textHash: string;
  text?: string;
  claims: Claim[];
};

export const PLAIN =
  'Kestrel Motors said it will create 1,200 jobs in Ohio by 2027.\r\n\r\nThe weather was fine.\r\n';
export const SHIP = '🚢 News: Kestrel Motors said it will create 1,200 jobs in Ohio by 2027.';
export const PAGE = `<!doctype html><html lang="en"><head><title>Kestrel hires</title>
<meta property="article:published_time" content="2025-03-14T08:00:00Z">
<link rel="canonical" href="https://harbour-post.example/kestrel"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Kestrel hires</h1>
<p>Kestrel Motors said it will create 1,200&nbsp;jobs in Ohio by 2027.</p>
<p>Shares rose. The mayor was there, and so was the band of the fire brigade, which played for an hour.</p></article></body></html>`;

export const folder = mkdtempSync(join(tmpdir(), 'promissory-'));
export const at = (name: string): string => join(folder, name);
export const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
export const parse = (out: string): Line[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((text) => {
      const line: Line = JSON.parse(text);
      return line;
    });
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
export const corpus = (...lines: object[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

export const removeFolder = (): void => {
  rmSync(folder, { recursive: true });
};
