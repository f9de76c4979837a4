/**
 * Draw icons: public/icons/16, 32, 48 and 128.png, a P over an underline, the mark that the extension makes in a page.
 *
 * In:  nothing.
 * Out: the files; the same bytes each time.
 * Limit: drawn from shapes, no font is needed; eight samples a side smooth the edges.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 32, 48, 128];
const SAMPLES = 8;
const GROUND = [0x4b, 0x3f, 0xb5];
const INK = [0xff, 0xff, 0xff];

const box = (x: number, y: number, left: number, top: number, right: number, bottom: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** A square with round corners, edge to edge. */
function inGround(x: number, y: number): boolean {
  const radius = 0.2;
  const dx = Math.max(radius - x, x - (1 - radius), 0);
  const dy = Math.max(radius - y, y - (1 - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** The letter's stem and bowl, and the underline below it. */
function inInk(x: number, y: number): boolean {
  const stem = box(x, y, 0.32, 0.16, 0.44, 0.7);
  const outer = Math.hypot(x - 0.5, y - 0.33) <= 0.19 || box(x, y, 0.32, 0.14, 0.5, 0.52);
  const inner = Math.hypot(x - 0.5, y - 0.33) <= 0.08 || box(x, y, 0.44, 0.25, 0.5, 0.41);
  const bowl = outer && !inner && x >= 0.32 && y >= 0.14 && y <= 0.52;
  return stem || bowl || box(x, y, 0.2, 0.78, 0.8, 0.87);
}

function pixel(column: number, row: number, size: number): number[] {
  let ground = 0;
  let ink = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = (column + (0.5 + (sample % SAMPLES)) / SAMPLES) / size;
    const y = (row + (0.5 + Math.floor(sample / SAMPLES)) / SAMPLES) / size;
    if (!inGround(x, y)) continue;
    ground++;
    if (inInk(x, y)) ink++;
  }
  const share = ground === 0 ? 0 : ink / ground;
  return [
    ...GROUND.map((channel, index) => Math.round(channel + ((INK[index] ?? 0) - channel) * share)),
    Math.round((255 * ground) / (SAMPLES * SAMPLES)),
  ];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of eight-bit RGBA, every row unfiltered. */
function png(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function main(): void {
  const folder = resolve(import.meta.dirname, '../public/icons');
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) writeFileSync(resolve(folder, `${String(size)}.png`), png(size));
}
