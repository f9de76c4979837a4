/** The repository polices itself: floors, names, sizes, headers. Lint refuses the same imports while one types. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const files: string[] = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)));
const source = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What each folder may import from; the first entry whose folder holds the file decides. */
const ALLOWED: [folder: string, imports: string[]][] = [
  ['src/core/engine', ['src/core/engine']],
  ['src/core/knowledge', ['src/core/knowledge', 'src/core/engine']],
  ['src/core/annotation', ['src/core/annotation', 'src/core/knowledge', 'src/core/engine']],
  ['src/core/export', ['src/core']],
  ['src/extension/platform', ['src/extension/platform', 'src/core', 'public/_locales/en/messages.json']],
  ['src/extension/components', ['src/extension/components', 'src/core']],
  ['src/extension/library', ['src/extension/library', 'src/extension/platform', 'src/core']],
  [
    'src/extension/background',
    ['src/extension/background', 'src/extension/library', 'src/extension/platform', 'src/core'],
  ],
  ...['page', 'popover', 'desk', 'popup', 'options', 'welcome'].map((folder): [string, string[]] => [
    `src/extension/${folder}`,
    [
      `src/extension/${folder}`,
      'src/extension/components',
      'src/extension/library',
      'src/extension/platform',
      'src/core',
    ],
  ]),
  ['src/cli', ['src/cli', 'src/core', 'src/extension/page/page-text']],
];

function importsOf(file: string): string[] {
  const found = source(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].flatMap(([, name]) =>
    name?.startsWith('.') ? [relative(root, resolve(root, dirname(file), name))] : [],
  );
}

function allowedFor(file: string): string[] {
  const rule = ALLOWED.find(([folder]) => file.startsWith(`${folder}/`));
  if (!rule)
    throw new Error(`${file}: its folder is not in the house; add it to ALLOWED and to the README's map`);
  return rule[1];
}

describe('the house', () => {
  it.each(files)('%s imports only what its floor allows', (file) => {
    const allowed = allowedFor(file);
    const stray = importsOf(file).filter(
      (target) => !allowed.some((prefix) => target === prefix || target.startsWith(`${prefix}/`)),
    );
    expect(stray).toEqual([]);
  });

  it('gives every source file a name of its own', () => {
    const names = files.map((file) => basename(file).replace(/\.tsx?$/, ''));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.iife)?$/.test(name))).toEqual([]);
  });

  it.each(files)('%s opens with a header of ten lines at most and stays under 300 lines', (file) => {
    const lines = source(file).split('\n');
    expect(lines[0]?.startsWith('/**'), 'a header comment comes first').toBe(true);
    expect(lines.findIndex((line) => line.includes('*/')) + 1).toBeLessThanOrEqual(10);
    expect(lines.length).toBeLessThanOrEqual(300);
  });

  it.each(files.filter((file) => file.startsWith('src/core/')))(
    '%s reads no clock and throws no dice',
    (file) => {
      expect(source(file)).not.toMatch(/Date\.now\(|new Date\(\)|Math\.random\(|Intl\.Segmenter/);
    },
  );

  it('exports by name only', () => {
    expect(files.filter((file) => /^export default/m.test(source(file)))).toEqual([]);
  });
});
