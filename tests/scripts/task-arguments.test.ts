/** What is written after a task's name: a mistake is a usage error that says what to write instead. */
import { describe, expect, it } from 'vitest';
import { USAGE as CALIBRATE } from '../../scripts/calibrate';
import { USAGE as EVALUATE } from '../../scripts/evaluate';
import { parseFold } from '../../scripts/evaluate/folds';
import { filesToFit } from '../../scripts/evaluate/labelled-files';
import { USAGE as FIT } from '../../scripts/fit-evidence';
import { USAGE as UPDATE } from '../../scripts/knowledge-update';
import { parseTask, TaskUsageError } from '../../scripts/task-arguments';
import { parseUpdateArguments } from '../../scripts/update/update-arguments';

const parse = (...args: string[]) =>
  parseTask('evaluate', args, { fold: { type: 'string' }, table: { type: 'boolean' } });

describe('arguments of a task', () => {
  it('are options and names', () => {
    expect(parse('--fold', 'held', 'a.jsonl')).toMatchObject({
      values: { fold: 'held' },
      positionals: ['a.jsonl'],
    });
  });

  it.each([
    ['an unknown option', ['--fol'], "Unknown option '--fol'"],
    ['an option without its value', ['--fold'], "'--fold <value>' argument missing"],
    ['a value where none goes', ['--table=3'], "'--table' does not take an argument"],
  ])('are refused for %s, with where to look', (_, args, said) => {
    expect(() => parse(...args)).toThrow(said);
    expect(() => parse(...args)).toThrow('"npm run evaluate -- --help" names what may be written');
  });

  it.each([
    ['an option', () => parse('--fol')],
    ['a fold', () => parseFold('third')],
    ['a series', () => parseUpdateArguments(['no-such'], [], 2026)],
    ['a year', () => parseUpdateArguments(['--since', '20'], [], 2026)],
    ['an office', () => parseUpdateArguments(['--base', 'x=y'], [], 2026)],
  ])('end the run with status 2 for %s that is none', (_, run) => {
    expect(run).toThrow(TaskUsageError);
    expect(run).toThrow(expect.objectContaining({ status: 2 }));
  });

  it.each([
    ['knowledge:update', UPDATE],
    ['evaluate', EVALUATE],
    ['calibrate', CALIBRATE],
    ['fit-evidence', FIT],
  ])('are told of %s by its usage', (task, usage) => {
    expect(usage).toContain(`npm run ${task} -- `);
    expect(usage).toContain('--help');
  });
});

describe('what stored numbers are fitted on', () => {
  it('is not less than they were fitted on, unless one says so', () => {
    const fit = () => filesToFit('calibrate', false, '../no-such-set');
    expect(fit).toThrow('Nothing was written: there is no ../no-such-set here');
    expect(fit).toThrow('npm run calibrate -- --without-shared');
  });

  it.each([
    ['fit-evidence', 'tests/cases/labelled/'],
    // confidence is told by what the weights have not seen
    ['calibrate', 'tests/cases/unread/'],
  ] as const)('is for %s our own texts in %s alone where one says so', (task, folder) => {
    const files = filesToFit(task, true, '../no-such-set');
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !file.startsWith(folder))).toEqual([]);
  });

  it('is our own texts with the others where they are at hand', () => {
    const files = filesToFit('calibrate', false, 'tests/cases');
    expect(files).toEqual([...filesToFit('calibrate', true), 'tests/cases/record-cards.jsonl']);
  });
});
