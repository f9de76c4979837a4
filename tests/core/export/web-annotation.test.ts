/** Web Annotation: valid by the model's MUSTs, in code points, and the same from run to run. */
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import type { AnnotationSet } from '../../../src/core/annotation/annotation';
import { serializeWebAnnotation } from '../../../src/core/export/web-annotation';
import { expectFile } from '../../expected-file';
import { EXAMPLE_SET, EXAMPLE_TEXT } from './example-set';
import { COLLECTION_SCHEMA } from './web-annotation-schema';

type Item = {
  id: string;
  motivation: string | string[];
  creator?: object;
  target: {
    selector:
      { exact?: string; start?: number; end?: number } | { exact?: string; start?: number; end?: number }[];
  };
  'promissory:claim'?: { quote: string; start: number; end: number };
  'promissory:reviewOf'?: string;
};

const isValid = new Ajv({ allErrors: true }).compile(COLLECTION_SCHEMA);
const serialized = serializeWebAnnotation(EXAMPLE_SET);
const collection: { first: { items: Item[] } } = JSON.parse(serialized);
const { items } = collection.first;

describe('serializeWebAnnotation', () => {
  it('is valid', () => {
    isValid(collection);
    expect(isValid.errors).toBeNull();
  });

  it.each([
    ['the context', '"http://www.w3.org/ns/anno.jsonld"', '"http://schema.org"'],
    ['an id', '"id":"urn:uuid:0b', '"ID":"urn:uuid:0b'],
    ['an id that is an IRI', '"id":"urn:uuid:0b', '"id":"0b'],
    ['a target', '"target":', '"promissory:target":'],
    ['the quoted words', '"exact":', '"exakt":'],
    ['whole offsets', '"TextPositionSelector","start":', '"TextPositionSelector","start":0.5'],
    ['a motivation of the vocabulary', '"motivation":"assessing"', '"motivation":"judging"'],
    ['a bare lone motivation', '"motivation":"assessing"', '"motivation":["assessing"]'],
    ['a time in UTC', '"created":"2025-03-15T10:00:00Z"', '"created":"2025-03-15 10:00"'],
    ['a value of a textual body', '"value":"pledge"', '"valeu":"pledge"'],
    ['a source', '"source":', '"sauce":'],
    ['a namespace for its own terms', '"promissory:claim":{"', '"claim":{"'],
  ])('would not be without %s', (_, right, wrong) => {
    expect(serialized).toContain(right);
    expect(isValid(JSON.parse(serialized.replaceAll(right, wrong)))).toBe(false);
  });

  it('is the expected file', () => {
    expectFile('annotations.jsonld', serialized);
  });

  it('counts characters as code points', () => {
    const characters = Array.from(EXAMPLE_TEXT);
    const at = (span?: { start?: number; end?: number }) => characters.slice(span?.start, span?.end).join('');
    for (const { target, ...item } of items) {
      const claim = item['promissory:claim'];
      if (!claim || !Array.isArray(target.selector)) continue;
      expect(at(target.selector[1])).toBe(target.selector[0]?.exact);
      expect(at(claim)).toBe(claim.quote);
    }
  });

  it('names a creator only where a person is named', () => {
    expect(items.map(({ creator }) => creator)).toEqual([
      undefined,
      { type: 'Person', name: 'R. Okafor' },
      undefined,
      undefined,
    ]);
    expect(items.map(({ motivation }) => motivation)).toEqual([
      ['classifying', 'describing', 'linking'],
      ['assessing', 'commenting'],
      ['classifying', 'describing', 'linking'],
      'assessing',
    ]);
  });

  it('says of a review which annotation it is about', () => {
    expect(items[1]?.['promissory:reviewOf']).toBe(items[0]?.id);
    expect(items[3]?.['promissory:reviewOf']).toBe(items[2]?.id);
  });

  it('is valid without any claim', () => {
    const empty: AnnotationSet = { ...EXAMPLE_SET, annotations: [] };
    const parsed: { total: number } = JSON.parse(serializeWebAnnotation(empty));
    isValid(parsed);
    expect(isValid.errors).toBeNull();
    expect(parsed.total).toBe(0);
  });

  it('links to no source without an address on the web, nor to the page itself', () => {
    const [first] = EXAMPLE_SET.annotations;
    if (!first?.card) throw new Error('the example has a card');
    const sources = ['', 'doi:10.1/x', 'https://a b', EXAMPLE_SET.page.url].map((url) => ({
      title: 'T',
      publisher: 'P',
      url,
    }));
    const figures = sources.map((source) => ({ label: 'L', value: 1, unit: 'jobs', date: '2024', source }));
    const { series: _, ...rest } = first.card;
    const card = { ...rest, timeline: [], scale: [], views: [], figures };
    const text = serializeWebAnnotation({ ...EXAMPLE_SET, annotations: [{ ...first, card }] });
    const parsed: unknown = JSON.parse(text);
    isValid(parsed);
    expect(isValid.errors).toBeNull();
    expect(text).not.toContain('"purpose":"linking"');
  });

  it('leaves no key without a value', () => {
    expect(serialized).not.toContain('null');
    expect(serialized.trim().split('\n')).toHaveLength(items.length + 2);
  });
});
