/** The engine as it is shipped, in one file: what bench/engine.ts builds and measures. */
import { findClaims } from '../src/core/engine/find-claims';
import type { NameTable } from '../src/core/engine/who/names';
import { sourceFromText } from '../src/core/engine/text-blocks';

/** The number of claims in `text`. */
export const countClaims = (text: string, names: NameTable): number =>
  findClaims(sourceFromText(text, { published: '2026-06-15' }), { names }).length;
