/**
 * Scout walk: one pass over texts for the words that claims are about; stops at the first paragraph that may state one.
 *
 * In:  the node to begin at, and who is told of the doors that are met.
 * Out: whether a reading is worth its while.
 * Limit: names, roles and hidden parts are not asked, so that advertisements and comments count as text here.
 */
import { isCutWord, namesCue } from '../../core/engine/words/cue-search';
import type { Steps } from './pace';
import { isElement, isText, NEVER_TEXT, set } from './page-tags';
import { isEdited, mayClaim, mayClaimAlone, nodeAfter, paragraphOf, SHOWN } from './scout-paragraph';

export type Doors = {
  meetFrame(element: Element): void;
  /** Told of an element that may have a shadow root. */
  meetHost(element: Element): void;
  /** Told before each pause: the walk goes on from here. */
  rest(node: Node): void;
};

/** Nodes between two places where the walk may be interrupted. */
const STRIDE = 32;
/** Longer than any beginning of a word. */
const WORD_MAX = 30;
/** No word that claims are about is shorter. */
const SHORTEST = 3;

class ScoutWalk {
  readonly #asked = new Set<Element>();
  #before = '';

  /** Whether a word that was cut in two names what claims are about: the last of the text before with this one's first. */
  #isCut(data: string): boolean {
    const isCut = isCutWord(this.#before, data);
    // a word may be in more than two parts, as short as a letter
    const word = isCut ? this.#before.slice(-WORD_MAX) + data.slice(0, WORD_MAX) : '';
    this.#before = isCut && data.length < WORD_MAX ? word : data;
    return isCut && namesCue(word);
  }

  /** Whether the text stands in a paragraph that may state a claim; each is asked once. */
  read(node: Text): boolean {
    const { data } = node;
    const alone = data.length < SHORTEST ? false : mayClaimAlone(node);
    if (alone) return true;
    if (!this.#isCut(data) && alone === false) return false;
    const block = paragraphOf(node);
    if (!block) return true;
    if (this.#asked.has(block)) return false;
    this.#asked.add(block);
    return mayClaim(block);
  }
}

type Kind = 'never' | 'frame' | 'host' | 'plain';

/** All built-in elements that can have a shadow root; the others' names have a hyphen. */
const HOSTS = set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span',
);
/** What names say; a page has few of them. */
const kinds = new Map<string, Kind>();

function kindOf(name: string): Kind {
  const known = kinds.get(name);
  if (known) return known;
  const frame = name === 'iframe' || name === 'frame';
  const kind = NEVER_TEXT.has(name)
    ? 'never'
    : frame
      ? 'frame'
      : HOSTS.has(name) || name.includes('-')
        ? 'host'
        : 'plain';
  kinds.set(name, kind);
  return kind;
}

/** Whether an element's own children are looked at; a frame's are for browsers without frames. */
function isGoneInto(element: Element, doors: Doors): boolean {
  const kind = kindOf(element.localName);
  if (kind === 'never' || isEdited(element)) return false;
  if (kind === 'frame') doors.meetFrame(element);
  if (kind === 'host') doors.meetHost(element);
  return kind !== 'frame';
}

/** Walks `root` and all below it, in order. */
export function* scouting(root: Node, doors: Doors): Steps<boolean> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOWN);
  const walk = new ScoutWalk();
  let node: Node | null = walker.currentNode;
  for (let seen = 1; node; seen += 1) {
    if (isText(node) && walk.read(node)) return true;
    const isShut: boolean = isElement(node) && !isGoneInto(node, doors);
    node = isShut ? nodeAfter(walker) : walker.nextNode();
    if (node && seen % STRIDE === 0) {
      doors.rest(node);
      yield;
    }
  }
  return false;
}
