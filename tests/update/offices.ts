/** A server of our own that speaks as the offices do, well or badly, and a folder of series to update. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Series } from '../../src/core/knowledge/schema-records';
import { compact } from '../../scripts/knowledge/compact';
import { runUpdate, type UpdateOptions } from '../../scripts/update/run-update';

export type Reply = {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Sent as it is instead of JSON. */
  text?: string;
  /** Milliseconds before the answer; the connection is cut after `cut` characters. */
  wait?: number;
  cut?: number;
};
export type Seen = { method: string; url: string; body: unknown };
export type Handler = (seen: Seen, turn: number) => Reply;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : JSON.parse(text);
}

async function send(response: ServerResponse, reply: Reply): Promise<void> {
  if (reply.wait !== undefined) await new Promise((done) => setTimeout(done, reply.wait));
  const text = reply.text ?? JSON.stringify(reply.body ?? null);
  const status = reply.status ?? 200;
  const length = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(text)) };
  response.writeHead(status, { 'content-type': 'application/json', ...length, ...reply.headers });
  if (status === 204) response.end();
  else if (reply.cut === undefined) response.end(text);
  else response.write(text.slice(0, reply.cut), () => response.destroy());
}

/** Starts the server; `seen` keeps every question. */
export async function startOffice(handler: Handler) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const question = { method: request.method ?? '', url: decodeURIComponent(request.url ?? ''), body };
      seen.push(question);
      return send(response, handler(question, seen.length));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(() => {
        done();
      });
    });
  return { base: `http://127.0.0.1:${port}`, seen, close };
}

/** A series as the base holds it. */
export function heldSeries(id: string, points: [string, number][], more: Partial<Series> = {}): Series {
  return {
    id,
    title: 'A series of the tests',
    unit: 'USD',
    frequency: 'monthly',
    subject: 'other',
    place: 'US',
    description: 'Made for the tests',
    verified: true,
    points,
    source: { title: 'A table', publisher: 'An office', url: 'https://office.example/table' },
    ...more,
  };
}

/** A new folder with these series in it. */
export function folderOf(...list: Series[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'series-'));
  for (const series of list) writeFileSync(join(folder, `${series.id}.json`), `${compact(series)}\n`);
  return folder;
}

/** Runs an update against `base`, on 20 September 2026, without ever sleeping. */
export async function update(
  base: string,
  folder: string,
  series: string[],
  more: Partial<UpdateOptions> = {},
) {
  const slept: number[] = [];
  const outcomes = await runUpdate({
    folder,
    series,
    since: 2026,
    dryRun: false,
    accept: new Set(),
    bases: {
      bls: base,
      census: base,
      treasury: base,
      ons: base,
      eurostat: base,
      worldbank: base,
      statcan: base,
    },
    env: { CENSUS_API_KEY: 'secret-key' },
    fetch,
    now: () => new Date('2026-09-20T12:00:00Z'),
    sleep: (ms) => {
      slept.push(ms);
      return Promise.resolve();
    },
    timeout: 400,
    ...more,
  });
  return { outcomes, slept };
}
