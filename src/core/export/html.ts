/**
 * HTML: an annotated document as a page that needs nothing else: its text with the claims marked, and a card for each.
 *
 * In:  an annotation set, the text that its offsets count in, the words of the reader's language.
 * Out: a head, an article a document, a tail; no script, no request, every text escaped.
 * Limit: where two claims overlap, the later one is marked from where the first ends.
 */
import type { Annotation, AnnotationSet } from '../annotation/annotation';
import { makeReport, type Block, type Inline, type Report } from './report';
import { languageOf, type Words } from './wording-words';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const STYLE = `:root{color-scheme:light dark;--pledge:light-dark(#5b3fd0,#b8a6ff);--jobs:light-dark(#0a7d5c,#5fd0ac);--trade:light-dark(#1464b4,#8fc4ff);--tariff:light-dark(#a8480b,#ffb27d)}
body{max-width:44em;margin:2em auto;padding:0 1em;font:18px/1.6 Georgia,serif;overflow-wrap:anywhere}
.text{white-space:pre-wrap}
.text a{color:inherit;text-decoration-thickness:2px;text-underline-offset:3px}
.pledge a{text-decoration-color:var(--pledge)}.jobs a{text-decoration:underline dotted 2px var(--jobs)}
.trade a{text-decoration:underline dashed 2px var(--trade)}.tariff a{text-decoration:underline double 1px var(--tariff)}
mark{background:none;color:inherit}
.card{margin:2em 0;padding-top:1em;border-top:1px solid;font:15px/1.5 system-ui,sans-serif}
h2{margin:0;font:600 20px/1.3 Georgia,serif}blockquote{margin:.5em 0;padding-left:1em;border-left:3px solid}`;

function inline(said: Inline): string {
  if (typeof said === 'string') return escapeHtml(said);
  if ('strong' in said) return `<strong>${escapeHtml(said.strong)}</strong>`;
  // a page's own address may be anything: only what is sure to be a page is made a link
  return /^https?:/i.test(said.url)
    ? `<a href="${escapeHtml(said.url)}" rel="noreferrer">${escapeHtml(said.text)}</a>`
    : escapeHtml(said.text);
}

const run = (said: Inline[]): string => said.map(inline).join('');

const TAGS = { heading: 'h2', quote: 'blockquote', line: 'p' };

function written(block: Block): string {
  if (block.as === 'list') return `<ul>${block.items.map((item) => `<li>${run(item)}</li>`).join('')}</ul>`;
  const tag = TAGS[block.as];
  return `<${tag}>${run(block.said)}</${tag}>`;
}

/** `urn:uuid:…` as an anchor. */
const anchorOf = ({ id }: Annotation): string => `card-${id.replace(/^urn:uuid:/, '')}`;

function markedText(text: string, annotations: readonly Annotation[]): string {
  let at = 0;
  const pieces = annotations.flatMap((annotation) => {
    const { claim } = annotation;
    const from = Math.max(at, claim.start);
    if (claim.end <= from) return [];
    const before = escapeHtml(text.slice(at, from));
    at = claim.end;
    const words = escapeHtml(text.slice(from, claim.end));
    return [`${before}<mark class="${claim.kind}"><a href="#${anchorOf(annotation)}">${words}</a></mark>`];
  });
  return pieces.join('') + escapeHtml(text.slice(at));
}

const card = ({ annotation, blocks }: Report['claims'][number]): string =>
  `<section class="card ${annotation.claim.kind}" id="${anchorOf(annotation)}">${blocks.map(written).join('\n')}</section>`;

export const htmlHead = (words: Words): string =>
  `<!doctype html>\n<html lang="${escapeHtml(languageOf(words))}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Promissory</title>\n<style>${STYLE}</style></head><body>\n`;

/** One document; `text` is what the claims' offsets count in; `name` heads it where the page has no title. */
export function serializeHtml(set: AnnotationSet, text: string, words: Words, name?: string): string {
  const { title, about, claims, facts } = makeReport(set, words, name);
  const parts = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${about.map(inline).join(' · ')}</p>`,
    `<div class="text">${markedText(text, set.annotations)}</div>`,
    ...claims.map(card),
    `<p>${escapeHtml(facts)}</p>`,
  ];
  return `<article>\n${parts.join('\n')}\n</article>\n`;
}

export const htmlTail = (): string => '</body></html>\n';
