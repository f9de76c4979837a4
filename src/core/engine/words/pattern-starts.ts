/**
 * Pattern starts: the three letters that whatever a pattern matches begins with, or two where the third cannot be told.
 *
 * In:  a pattern as text. Letters, `[ae]`, `(?:a|b)`, each perhaps with `?`, are followed; what is asked of the text behind is skipped.
 * Out: the letters; null where not even two can be told.
 * Limit: reads no farther than three letters need; null is always a right answer.
 */

/** The place after the bracket that closes the one at `open`. */
function closingOf(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}

/** The alternatives that no bracket holds together. */
function alternativesOf(source: string): string[] {
  if (!source.includes('|')) return [source];
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length;) {
    if (source[at] === '|') {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
    at = source[at] === '(' ? closingOf(source, at) : at + (source[at] === '\\' ? 2 : 1);
  }
  return [...parts, source.slice(from)];
}

/** What may stand at `at`, and the place after it; null where that is neither letters nor a bracket of such. */
function choicesAt(source: string, at: number): { choices: string[]; next: number } | null {
  const next = closingOf(source, at);
  if (source.startsWith('(?<', at)) return { choices: [''], next };
  if (source.startsWith('(?:', at)) return { choices: alternativesOf(source.slice(at + 3, next - 1)), next };
  const [found, letters] = /^(?:\[([a-z]+)\]|[a-z])/.exec(source.slice(at)) ?? [];
  return found === undefined ? null : { choices: Array.from(letters ?? found), next: at + found.length };
}

/** The pattern written out at `at`: one pattern for each choice; null where its choices cannot be told. */
function writtenOut(source: string, at: number): string[] | null {
  const found = choicesAt(source, at);
  if (!found || /^[*+{]/.test(source.slice(found.next))) return null;
  const optional = source[found.next] === '?';
  const rest = source.slice(found.next + (optional ? 1 : 0));
  return [...found.choices, ...(optional ? [''] : [])].map((choice) => source.slice(0, at) + choice + rest);
}

/** Letters, at most three, of which the last is not repeated or left out. */
const PLAIN = /^(?:[a-z]{1,3}(?![?*+{]))?/;

/** The letters of one alternative, as far as they are plain; choices are written out. */
function startsOfOne(source: string): string[] | null {
  const [plain = ''] = PLAIN.exec(source) ?? [];
  if (plain.length === 3) return [plain];
  const choices = writtenOut(source, plain.length);
  const starts = choices && startsOf(choices.join('|'));
  return starts ?? (plain.length === 2 ? [plain] : null);
}

/** The letters that a match begins with; some may be told twice. */
export function startsOf(pattern: string): string[] | null {
  const all: string[] = [];
  for (const source of alternativesOf(pattern)) {
    const starts = startsOfOne(source);
    if (!starts) return null;
    all.push(...starts);
  }
  return all;
}
