/**
 * No pattern of core may take more than linear time on any text: every regular expression is checked for super-linear
 * backtracking, the literals as the compiler reads them, the composed ones as they are made when their module is loaded,
 * and those that are made when a text first asks for them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { beforeAll, describe, expect, it, vi } from 'vitest';

const core = resolve(import.meta.dirname, '../../src/core');
const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

type Found = { where: string; source: string; flags: string };

function literalsOf(file: string): Found[] {
  const path = join(core, file);
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push({
        where: `${relative(core, path)}:${String(line + 1)}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What is compiled in parts, when a text holds their first letters, is made whole here. */
const whole = vi.hoisted(() => ({ made: [] as string[] }));
vi.mock('../../src/core/engine/words/phrases', async (original) => {
  const module = await original<typeof import('../../src/core/engine/words/phrases')>();
  return {
    phraseFinder: (...args: Parameters<typeof module.phraseFinder>) => {
      const finder = module.phraseFinder(...args);
      whole.made.push(finder.source);
      return finder;
    },
  };
});
vi.mock('../../src/core/engine/words/beginnings', async (original) => {
  const module = await original<typeof import('../../src/core/engine/words/beginnings')>();
  return {
    ...module,
    beginningFinder: (beginnings: readonly string[]) => {
      whole.made.push(`(?:${beginnings.join('|')})`);
      return module.beginningFinder(beginnings);
    },
  };
});

/** Patterns that modules compose while they are loaded, and later. */
async function composed(): Promise<Found[]> {
  const found: Found[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      found.push({ where: 'composed', source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of files) await import(join(core, file));
    const { READERS } = await import('../../src/core/engine/times/period-readers');
    for (const { pattern } of READERS) pattern();
    for (const source of whole.made) new RegExp(source, 'i');
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** Ways in which a pattern backtracks super-linearly, or is searched for super-linearly from every place. */
function costsOf({ source, flags }: Found): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } });
  return reports.map(({ type, exponential, character }) => {
    const degree = exponential ? 'exponential' : 'polynomial';
    return `${type}, ${degree}, on ${character.literal.source}`;
  });
}

describe('patterns', () => {
  let all: Found[] = [];
  beforeAll(async () => {
    const made = await composed();
    all = [...files.flatMap(literalsOf), ...made];
  });

  it('are found, the composed ones too', () => {
    expect(all.filter(({ where }) => where !== 'composed').length).toBeGreaterThan(150);
    expect(all.filter(({ where }) => where === 'composed').length).toBeGreaterThan(50);
    expect(whole.made.length).toBeGreaterThan(15);
  });

  it('take linear time on any text', () => {
    const costly = all.flatMap((found) => {
      const costs = costsOf(found);
      return costs.length > 0
        ? [`${found.where} /${found.source.slice(0, 120)}/${found.flags}: ${costs.join('; ')}`]
        : [];
    });
    expect(costly).toEqual([]);
  });

  it('would be caught: an example of each kind', () => {
    const bad = [String.raw`(?:a+)+$`, String.raw`\d+\d+x`, String.raw`\s+$`];
    expect(bad.map((source) => costsOf({ where: '', source, flags: 'u' }).length > 0)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
