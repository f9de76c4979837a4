/**
 * Block writer: text nodes in, blocks of running text out, with a way back from each character to its node.
 *
 * In:  text nodes, line breaks and block ends in document order.
 * Out: blocks whose ordinary white space is folded to one space and trimmed at both ends; no-break spaces, thin
 *      spaces and soft hyphens stand one to one.
 * Limit: the space that `<br>`, a line end that counts or a block end makes belongs to no node; ranges never begin or end there.
 */

/** `length` characters of the text from `start` are those of the node from `offset`. */
export type Segment = { start: number; length: number; node: Text; offset: number };

/** One block before it has its place in the document's text; segments count from its own beginning. */
export type WrittenBlock<Tag> = {
  text: string;
  segments: Segment[];
  tag: Tag;
  /** Characters inside links. */
  linked: number;
  /** The beginning of what is not inside links. */
  unlinked: string;
  /** Parted from the block before by a doubled line break only. */
  soft: boolean;
};

const IRREGULAR = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const LINE_END = /\r\n?|\n/g;
const UNLINKED_MAX = 80;

export class BlockWriter<Tag> {
  readonly blocks: WrittenBlock<Tag>[] = [];
  // kept in parts: asking a growing string for its last character would copy it each time
  #parts: string[] = [];
  #length = 0;
  #last = '';
  #segments: Segment[] = [];
  #linked = 0;
  #unlinked = '';
  #soft = false;

  /** Adds a text node; `linked` where it stands inside a link. */
  write(node: Text, linked: boolean): void {
    this.#fold(node, 0, node.length, linked);
  }

  /** Adds a text whose line breaks count; answers the length of the blocks that empty lines ended. */
  writeLines(node: Text, linked: boolean, tag: Tag): number {
    const { data } = node;
    let from = 0;
    let ended = 0;
    for (const { index, 0: lineEnd } of data.matchAll(LINE_END)) {
      this.#fold(node, from, index, linked);
      ended += this.breakLine(tag);
      from = index + lineEnd.length;
    }
    this.#fold(node, from, data.length, linked);
    return ended;
  }

  /** The end of the block at hand, at least `length` characters where it has as many. */
  tail(length: number): string {
    let tail = '';
    for (let at = this.#parts.length - 1; at >= 0 && tail.length < length; at -= 1)
      tail = (this.#parts[at] ?? '').slice(-length) + tail;
    return tail;
  }

  /** A line break: a newline, or, doubled, the end of a block; answers the length of the block that it ended. */
  breakLine(tag: Tag): number {
    if (this.#last === '\n') {
      const ended = this.end(tag);
      this.#soft = true;
      return ended;
    }
    this.#trim();
    if (this.#length > 0) this.#push('\n');
    return 0;
  }

  /** Ends the block at hand, if there is one; answers its length without what is inside links. */
  end(tag: Tag): number {
    this.#trim();
    const text = this.#parts.join('');
    const linked = Math.min(this.#linked, text.length);
    const kept = /\S/.test(text);
    if (kept)
      this.blocks.push({
        text,
        segments: this.#segments,
        tag,
        linked,
        unlinked: this.#unlinked,
        soft: this.#soft,
      });
    this.#parts = [];
    this.#segments = [];
    this.#length = this.#linked = 0;
    this.#last = this.#unlinked = '';
    this.#soft = false;
    return kept ? text.length - linked : 0;
  }

  /** Adds a part of a text node, white space folded. */
  #fold(node: Text, start: number, end: number, linked: boolean): void {
    const data = start === 0 && end === node.length ? node.data : node.data.slice(start, end);
    let from = 0;
    for (const run of data.matchAll(IRREGULAR)) {
      this.#add(node, data.slice(from, run.index), start + from, linked);
      this.#add(node, ' ', start + run.index, linked);
      from = run.index + run[0].length;
    }
    this.#add(node, from === 0 ? data : data.slice(from), start + from, linked);
  }

  #push(piece: string): void {
    this.#parts.push(piece);
    this.#length += piece.length;
    this.#last = piece.charAt(piece.length - 1);
  }

  #add(node: Text, piece: string, offset: number, linked: boolean): void {
    const doubled =
      piece.startsWith(' ') && (this.#length === 0 || this.#last === ' ' || this.#last === '\n');
    const added = doubled ? piece.slice(1) : piece;
    if (added === '') return;
    this.#map(node, doubled ? offset + 1 : offset, added.length);
    this.#push(added);
    if (linked) this.#linked += added.length;
    else this.#unlinked += added.slice(0, UNLINKED_MAX - this.#unlinked.length);
  }

  #map(node: Text, offset: number, length: number): void {
    const start = this.#length;
    const last = this.#segments.at(-1);
    if (last?.node === node && last.offset + last.length === offset && last.start + last.length === start)
      last.length += length;
    else this.#segments.push({ start, length, node, offset });
  }

  /** White space is folded already, so that one character at most is too many. */
  #trim(): void {
    if (this.#last !== ' ' && this.#last !== '\n') return;
    const end = this.#parts.pop()?.slice(0, -1) ?? '';
    this.#length -= 1;
    this.#last = '';
    if (end !== '') {
      this.#parts.push(end);
      this.#last = end.charAt(end.length - 1);
    }
    const last = this.#segments.at(-1);
    if (!last || last.start + last.length <= this.#length) return;
    last.length -= 1;
    if (last.length === 0) this.#segments.pop();
  }
}
