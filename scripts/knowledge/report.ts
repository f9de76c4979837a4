/** The report of a conversion: what was left out or changed, and why, counted by reason and listed where a person must look. */
import type { Pack } from '../../src/core/knowledge/schema';

export class Report {
  readonly #left = new Map<string, string[]>();
  readonly #refused: string[] = [];

  /** Something of a record was left out or changed for a reason that holds for many. */
  left(reason: string, record: string): void {
    this.#left.set(reason, [...(this.#left.get(reason) ?? []), record]);
  }

  /** A record does not hold and is not in the base. */
  refuse(record: string, reason: string): void {
    this.#refused.push(`- \`${record}\`: ${reason}`);
  }

  toMarkdown(pack: Pack): string {
    const counts = Object.entries(pack).map(([kind, list]) => `| ${kind} | ${String(list.length)} |`);
    const reasons = [...this.#left].map(([reason, records]) => {
      const names = [...new Set(records)];
      const shown =
        names.length > 12
          ? `${names.slice(0, 12).join(', ')} and ${String(names.length - 12)} more`
          : names.join(', ');
      return `- **${reason}** (${String(records.length)} times, in ${String(names.length)} records): ${shown}`;
    });
    return [
      '# What the conversion of the collected facts left out or changed',
      '',
      'Made by `npm run convert-knowledge`; do not edit.',
      '',
      '| kind | records |',
      '| --- | --- |',
      ...counts,
      '',
      '## Left out or changed',
      '',
      ...reasons,
      '',
      '## Records that do not hold',
      '',
      ...(this.#refused.length > 0 ? this.#refused : ['None.']),
      '',
    ].join('\n');
  }
}
