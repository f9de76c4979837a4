/**
 * Pack files: the packs that `--pack` names, opened beside the bundled records.
 *
 * In:  file names; what is bundled.
 * Out: the knowledge with all of them, or null once every problem has been told.
 * Limit: all or none: a run without a pack that was asked for would be half an answer.
 */
import { readFile, stat } from 'node:fs/promises';
import { formatPackPlace, formatPackReason } from '../core/export/wording-packs';
import type { Words } from '../core/export/wording-words';
import type { Knowledge } from '../core/knowledge/base';
import { withPacks } from '../core/knowledge/packs/pack-layers';
import { PACK_BOUNDS, type PackFile } from '../core/knowledge/packs/pack-schema';
import { readPackText } from '../core/knowledge/packs/pack-text';
import { reasonOf } from './inputs';
import type { Report } from './run-report';
import { decodeUtf8, NOT_UTF8 } from './utf8';

type Tell = { words: Words; report: Report };

/** The file's text; null once it has been told why not. What is too large is not even read. */
async function textOf(file: string, report: Report): Promise<string | null> {
  try {
    const { size } = await stat(file);
    if (size > 4 * PACK_BOUNDS.characters) {
      report.problem({ file }, 'is too large for a pack; divide it into several');
      return null;
    }
    const decoded = decodeUtf8(await readFile(file));
    if ('text' in decoded) return decoded.text;
    report.problem({ file, line: decoded.invalidLine }, NOT_UTF8);
  } catch (error) {
    report.problem({ file }, reasonOf(error));
  }
  return null;
}

async function readPack(file: string, { words, report }: Tell): Promise<PackFile | null> {
  const text = await textOf(file, report);
  if (text === null) return null;
  const read = readPackText(file, text);
  if ('pack' in read) return read.pack;
  for (const problem of read.problems)
    report.problem({ file }, `${formatPackPlace(problem, words)}: ${formatPackReason(problem, words)}`);
  return null;
}

/** Opens the packs; two with one id are refused, since their records could not be told apart. */
export async function openPacks(files: string[], base: Knowledge, tell: Tell): Promise<Knowledge | null> {
  const packs: PackFile[] = [];
  let refused = false;
  for (const file of files) {
    const pack = await readPack(file, tell);
    if (pack && packs.some(({ id }) => id === pack.id)) {
      tell.report.problem({ file }, `another pack has the id ${pack.id}; give one of them another`);
      refused = true;
    } else if (pack) packs.push(pack);
    else refused = true;
  }
  return refused ? null : withPacks(base, packs);
}
