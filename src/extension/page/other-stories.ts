/**
 * Other stories: parts of an article that their own heading calls something else: related stories, comments.
 *
 * In:  the walked page and its article.
 * Out: the blocks that are not the article's.
 * Limit: headings are read in English; what has neither a heading nor a name that tells stays in the text.
 */
import type { Holding, WalkedBlock, Walked } from './page-walk';

const OTHERS =
  /^(?:related|recommended|trending|most (?:read|popular|viewed|shared)|popular now|more (?:from|on|like|stories|news|coverage)|latest (?:news|stories|from)|top stories|read (?:more|next|also)|up next|see also|further reading|you (?:may|might)|what to read|editors?[’']? picks?|in other news|don[’']t miss|sponsored|promoted|from our partners|newsletters?|sign up|subscribe|follow us|share this|topics|tags|about the author)\b/i;
const COMMENTS =
  /^(?:\d[\d,.]* )?(?:(?:reader|your|join the) )?(?:comments?|conversation|responses?|replies)\b[\s(\d)]*$/i;
const HALF = 0.5;

/** The largest element that begins with the block and is but a part of the article. */
function sectionOf(index: number, { holdings }: Walked, article: Holding): Holding | undefined {
  return [...holdings.values()]
    .filter(({ from, to, mass }) => from === index && to > index + 1 && mass < HALF * article.mass)
    .reduce<Holding | undefined>((a, b) => (a && a.to >= b.to ? a : b), undefined);
}

const isMostlyLink = ({ text, linked }: WalkedBlock): boolean => linked >= HALF * text.length;

/** Without an element of its own, a list of stories ends with the first block that is no link. */
function endOfLinks(index: number, { blocks }: Walked): number {
  const end = blocks.findIndex((block, at) => at > index && !isMostlyLink(block));
  return end === -1 ? blocks.length : end;
}

function endOf(index: number, walked: Walked, article: Holding): number | undefined {
  const text = walked.blocks[index]?.text ?? '';
  const comments = COMMENTS.test(text);
  if (!comments && !OTHERS.test(text)) return undefined;
  return sectionOf(index, walked, article)?.to ?? (comments ? article.to : endOfLinks(index, walked));
}

/** Blocks of the article that stand under such a heading, the heading with them. */
export function findOtherStories(walked: Walked, article: Holding): WalkedBlock[] {
  const found: WalkedBlock[] = [];
  for (let index = article.from; index < article.to; index += 1) {
    const end = walked.blocks[index]?.tag === 'heading' ? endOf(index, walked, article) : undefined;
    if (end === undefined) continue;
    found.push(...walked.blocks.slice(index, end));
    index = end - 1;
  }
  return found;
}
