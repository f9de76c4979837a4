/**
 * Markdown: an annotated document for people, to be read, pasted and kept.
 *
 * In:  an annotation set and the words of the reader's language.
 * Out: CommonMark: the document, then each claim with what is known.
 * Limit: what is told is report.ts; here it is only written.
 */
import type { AnnotationSet } from '../annotation/annotation';
import { escapeMarkdown, linkTo } from './markdown-text';
import { makeReport, type Block, type Inline } from './report';
import type { Words } from './wording-words';

function inline(said: Inline): string {
  if (typeof said === 'string') return escapeMarkdown(said);
  return 'strong' in said ? `**${escapeMarkdown(said.strong)}**` : linkTo(said.text, said.url);
}

const run = (said: Inline[]): string => said.map(inline).join('');

const BEFORE = { heading: '## ', quote: '> ', line: '' };

const written = (block: Block): string =>
  block.as === 'list'
    ? block.items.map((item) => `- ${run(item)}`).join('\n')
    : BEFORE[block.as] + run(block.said);

/** One document; `name` heads it where the page has no title. */
export function serializeMarkdown(set: AnnotationSet, words: Words, name?: string): string {
  const { title, about, claims, facts } = makeReport(set, words, name);
  const parts = [
    `# ${escapeMarkdown(title)}`,
    about.map(inline).join(' · '),
    ...claims.flatMap(({ blocks }) => blocks.map(written)),
    escapeMarkdown(facts),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n`;
}
