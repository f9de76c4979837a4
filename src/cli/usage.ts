/**
 * Usage: what the command line says about itself, and how it refuses what it does not understand.
 *
 * In:  nothing.
 * Out: help texts; an error for wrong usage.
 * Limit: English only; docs/exports.md tells the shapes of what is written.
 */

export const HELP = `Usage: promissory <command> [options]

Finds pledge, jobs, trade and tariff claims in texts and pages and tells what is on record.
Everything happens on this machine.

Commands:
  annotate [FILE…]      find the claims of files or of standard input
  explain "SENTENCE"    show how a sentence was read and which records were considered

Options:
  --help                this text, or that of a command
  --version             the versions of program, engine and knowledge
`;

export const ANNOTATE_HELP = `Usage: promissory annotate [options] [FILE…]

Reads files, or standard input where none is named or where - stands, and writes to standard output.

  --input text|html|jsonl   what the input is; by file ending where absent, else text
  --format jsonl|jsonld|csv|markdown|html
                            what is written; jsonl where absent, one line a document
  --output FILE             write there; the file appears once it is whole
  --published DATE          the document's date, such as 2018-09-20 (one document only)
  --url URL                 the document's address (one document only)
  --offsets utf16|codepoint how offsets count (jsonl and csv); utf16 where absent
  --with-text               add the text that offsets count in (jsonl)
  --context                 add to each claim what is known about it (jsonl)
  --pack FILE               use a newsroom's own records too, JSON or CSV (may be repeated)

A line of JSONL is {"id": …, "text": "…" or "html": "…", "url"?: "…", "published"?: "YYYY-MM-DD"}.
Input is UTF-8. Exit status: 0 all was read, 1 something was not, 2 wrong usage.
`;

export const EXPLAIN_HELP = `Usage: promissory explain [options] "SENTENCE"

Shows which rules fired, what each refiner did, which records were considered and why they won or lost.

  --published DATE   read it as of that day, such as 2018-09-20
  --pack FILE        use a newsroom's own records too, JSON or CSV (may be repeated)
  --json             write the same as JSON
`;

/** Wrong usage: exit status 2. The message says what to do; `command` names whose help tells more. */
export class UsageError extends Error {
  readonly command: string | undefined;

  constructor(message: string, command?: string) {
    super(message);
    this.name = 'UsageError';
    this.command = command;
  }
}
