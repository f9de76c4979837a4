/**
 * Descriptions: which company "the company", "the airline", "the bank" means.
 *
 * In:  a read sentence and the tokens of the description.
 * Out: the company's mention, inferred; null where the words are best left as they are.
 * Limit: the one name that may be a company's, in the sentence or the nearest of three before it that has
 *        any; "the German company", "the president" and "the government" say enough themselves.
 */
import type { Mention } from '../claim';
import { mentionOf, type NameMention } from './mentions';
import type { ReadSentence } from '../read-sentence';
import type { Token } from '../tokens';

const COMPANY =
  /^(?:company|firm|group|\w{0,20}maker|retailer|giant|manufacturer|bank|startup|airline|chain|brewer|lender|operator)$/;
const TITLE: ReadonlySet<string> = new Set(
  'mr mrs ms dr rep sen gov senator governor president chairman chairwoman minister secretary mayor director chief judge sir lord spokeswoman spokesman executive officer economist analyst manager founder premier commissioner ceo cfo'.split(
    ' ',
  ),
);
const BODY: ReadonlySet<string> = new Set(
  'house senate congress department ministry commission committee council court office bureau agency board party university union association administration parliament treasury government street campaign pentagon act county authority federation institute institution centre center alliance'.split(
    ' ',
  ),
);

const LOOKS_BACK = 3;

/** "the company", "the start-up": an article and one noun. */
function isPlain(tokens: Token[], first: number, last: number): boolean {
  const [article, head, more] = tokens.slice(first, last + 1);
  if (!/^(?:the|this|that)$/.test(article?.word ?? '')) return false;
  if (more) return last === first + 2 && head?.word === 'start' && more.word === 'up';
  return COMPANY.test(head?.word ?? '');
}

/** A name without a title, not of a public body, not after "in", in a dateline or before a colon. */
export function mayBeCompany({ tokens }: ReadSentence, { first, last, entity }: NameMention): boolean {
  if (entity) return entity.type === 'company' || entity.type === 'group';
  const before = tokens[first - 1]?.word ?? '';
  if (tokens[last + 1]?.word === ':' || /^(?:\(|in|at|near|outside|from)$/.test(before)) return false;
  const title = before === '.' ? tokens[first - 2]?.word : before;
  if (TITLE.has(title ?? '')) return false;
  return !tokens.slice(first, last + 1).some(({ word }) => TITLE.has(word) || BODY.has(word));
}

/** The one among `names`, however often it stands there. */
function onlyOne({ tokens, source }: ReadSentence, names: NameMention[]): Mention | null {
  const [found, ...others] = names.map((name) => mentionOf(tokens, source.text, name));
  if (!found) return null;
  const same = others.every(({ text, entity }) => (entity ? entity === found.entity : text === found.text));
  return same ? { ...found, inferred: true } : null;
}

const SUBORDINATES = /^(?:while|although|though|when|after|before|as|if|because|since|even)$/;

/** "While the company once promised 900 jobs, Orvik said": the name that the main clause begins with. */
function behindClause(sentence: ReadSentence, first: number): Mention | null {
  const { tokens, mentions } = sentence;
  if (first > 2 || !SUBORDINATES.test(tokens[0]?.word ?? '')) return null;
  const name = mentions.find((mention) => mention.first > first && mayBeCompany(sentence, mention));
  return name && tokens[name.first - 1]?.word === ',' ? onlyOne(sentence, [name]) : null;
}

/** Which company the description in tokens `first` to `last` means. */
export function companyMeant(sentence: ReadSentence, first: number, last: number): Mention | null {
  if (!isPlain(sentence.tokens, first, last)) return null;
  const here = sentence.mentions.filter((name) => name.last < first && mayBeCompany(sentence, name));
  if (here.length > 0) return onlyOne(sentence, here);
  const behind = behindClause(sentence, first);
  if (behind) return behind;
  let earlier = sentence.before();
  for (let back = 0; earlier && back < LOOKS_BACK; back++) {
    const there = earlier;
    const names = there.mentions.filter((name) => mayBeCompany(there, name));
    const begins = names.find((name) => name.first <= 2);
    if (names.length > 0) return onlyOne(there, begins ? [begins] : names);
    earlier = there.before();
  }
  return null;
}
