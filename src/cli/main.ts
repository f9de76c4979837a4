/**
 * Main: the command line's entry.
 *
 * In:  process arguments, standard input.
 * Out: standard output, standard error, exit status.
 * Limit: the clock is read here and nowhere below; SOURCE_DATE_EPOCH stands for it, so that output can be reproduced.
 */
import { ENGINE_VERSION } from '../core/engine/version';
import { annotate } from './annotate';
import { parseAnnotate, parseExplain } from './arguments';
import { explain } from './explain';
import { openPacks } from './pack-files';
import { openPackage } from './package-files';
import { createReport, inOneLine } from './run-report';
import { ANNOTATE_HELP, EXPLAIN_HELP, HELP, UsageError } from './usage';

const files = openPackage(new URL('./', import.meta.url));
const report = createReport(process.stderr, Date.now);

function timeOfRun(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? '';
  return new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Date.now()).toISOString();
}

const isHelp = (args: string[]): boolean => args.includes('--help') || args.includes('-h');

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

type Status = 0 | 1 | 2;
type Command = (args: string[]) => 0 | Promise<Status>;

const help: Command = () => print(HELP);

const version: Command = async () => {
  const { version: knowledge } = await files.knowledge();
  return print(`promissory ${await files.version()}, engine ${ENGINE_VERSION}, knowledge ${knowledge}\n`);
};

const COMMANDS = new Map<string, Command>([
  [
    'annotate',
    async (args) => {
      if (isHelp(args)) return print(ANNOTATE_HELP);
      const options = parseAnnotate(args);
      const [bundled, words] = await Promise.all([files.knowledge(), files.words()]);
      const base = await openPacks(options.packs, bundled, { words, report });
      return base ? annotate(options, { base, words, report, created: timeOfRun() }) : 2;
    },
  ],
  [
    'explain',
    async (args) => {
      if (isHelp(args)) return print(EXPLAIN_HELP);
      const options = parseExplain(args);
      const [bundled, words] = await Promise.all([files.knowledge(), files.words()]);
      const base = await openPacks(options.packs, bundled, { words, report });
      return base ? print(explain(options, base, timeOfRun())) : 2;
    },
  ],
  ['--help', help],
  ['-h', help],
  ['--version', version],
]);

async function run([name = '', ...args]: string[]): Promise<Status> {
  const command = COMMANDS.get(name);
  if (!command) throw new UsageError(name === '' ? 'no command given' : `${name}: no such command`);
  return command(args);
}

/** A reader that has seen enough, such as `head`, is no fault; anything else is told. */
process.stdout.on('error', (error: Error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(report.status());
  report.problem({ file: 'standard output' }, `${error.message}; nothing more is written`);
  process.exit(1);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const usage = error instanceof UsageError;
  const advice = usage ? `; see promissory ${error.command ? `${error.command} ` : ''}--help` : '';
  const said = error instanceof Error ? error.message : String(error);
  process.stderr.write(`promissory: ${inOneLine(said)}${advice}\n`);
  process.exitCode = usage ? 2 : 1;
}
