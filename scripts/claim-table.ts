/** The claims of one exported document as a table for a terminal: claim, kind, status, quantity, record. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Claim } from '../src/core/engine/claim';
import { formatQuantity } from '../src/core/export/wording-numbers';
import { createWords, type Messages, type Words } from '../src/core/export/wording-words';

const MESSAGES = resolve(import.meta.dirname, '../public/_locales/en/messages.json');
const HEAD = ['claim', 'kind', 'status', 'quantity', 'record'];
const WIDEST = 56;

const cut = (text: string): string => (text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text);

function rowOf({ quote, kind, status, quantity, amount, matches }: Claim, words: Words): string[] {
  const sum = quantity ?? amount;
  return [
    cut(quote.replace(/\s+/g, ' ')),
    kind,
    status,
    sum ? formatQuantity(sum, words) : '–',
    matches?.[0]?.record ?? 'no record',
  ];
}

/** `jsonl`: one line of the JSON Lines export. */
export function claimTable(jsonl: string): string {
  const { claims } = JSON.parse(jsonl) as { claims: Claim[] };
  const words = createWords(JSON.parse(readFileSync(MESSAGES, 'utf8')) as Messages);
  const rows = [HEAD, ...claims.map((claim) => rowOf(claim, words))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
