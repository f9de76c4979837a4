/**
 * Trace changes: what a refiner did to a document's claims, in words for those who work on the engine.
 *
 * In:  the claims before and after.
 * Out: a line a claim that was dropped, added or changed, with the keys that changed.
 * Limit: claims are told apart by the rule's match; a merged claim counts as the first of the two, changed.
 */
import type { Assembled } from './assemble';

type Named = { quote: string; keys: Readonly<Record<string, unknown>> };

const named = ({ claim, sentence }: Assembled): Named => ({
  quote: sentence.source.text.slice(claim.start, claim.end),
  keys: claim,
});

const keysThatDiffer = (a: Named, b: Named): string[] =>
  [...new Set([...Object.keys(a.keys), ...Object.keys(b.keys)])].filter(
    (key) => JSON.stringify(a.keys[key]) !== JSON.stringify(b.keys[key]),
  );

export function describeChanges(before: readonly Assembled[], after: readonly Assembled[]): string[] {
  const byDraft = new Map(before.map((one) => [one.draft.match, named(one)]));
  const kept = after.flatMap((one) => {
    const [was, is] = [byDraft.get(one.draft.match), named(one)];
    byDraft.delete(one.draft.match);
    if (!was) return [`added “${is.quote}”`];
    const keys = keysThatDiffer(was, is);
    return keys.length > 0 ? [`changed ${keys.join(', ')} of “${is.quote}”`] : [];
  });
  return [...[...byDraft.values()].map(({ quote }) => `dropped “${quote}”`), ...kept];
}
