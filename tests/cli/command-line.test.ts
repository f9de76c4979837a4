/** The command line as people and programs use it: its contract, point by point, on files of our own. */
import Ajv from 'ajv';
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { COLLECTION_SCHEMA } from '../core/export/web-annotation-schema';
import { buildCommandLine, inShell, promissory } from './built';
import {
  at,
  corpus,
  folder,
  PAGE,
  parse,
  PLAIN,
  removeFolder,
  sha256,
  SHIP,
  write,
  type Claim,
} from './own-files';

vi.setConfig({ testTimeout: 60_000 });
const isCollection = new Ajv().compile(COLLECTION_SCHEMA);

beforeAll(buildCommandLine, 60_000);
afterAll(removeFolder);

describe('annotate: what goes in', () => {
  it('reads a text and keeps its line ends', async () => {
    const file = write('plain.txt', PLAIN);
    const { status, out, err } = await promissory(['annotate', file]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const [line] = parse(out);
    expect(line).toMatchObject({ id: file, textHash: sha256(PLAIN) });
    expect(line).not.toHaveProperty('text');
    expect(line?.claims).toHaveLength(1);
    for (const { quote, start, end } of line?.claims ?? []) expect(PLAIN.slice(start, end)).toBe(quote);
  });

  it('reads standard input, named - in the output, also beside files', async () => {
    expect(parse((await promissory(['annotate'], { input: PLAIN })).out).map(({ id }) => id)).toEqual(['-']);
    const { out } = await promissory(['annotate', write('a.txt', 'A.'), '-'], { input: PLAIN });
    expect(parse(out).map(({ id }) => id)).toEqual([at('a.txt'), '-']);
  });

  it('drops a byte-order mark and does not count it', async () => {
    const [line] = parse((await promissory(['annotate'], { input: `\ufeff${PLAIN}` })).out);
    expect(line?.textHash).toBe(sha256(PLAIN));
  });

  it('reads a page with its own date and address', async () => {
    const { out } = await promissory(['annotate', '--with-text', write('page.html', PAGE)]);
    const [line] = parse(out);
    expect(line).toMatchObject({ url: 'https://harbour-post.example/kestrel', published: '2025-03-14' });
    expect(line?.textHash).toBe(sha256(line?.text ?? ''));
    expect(line?.text).not.toContain('Home');
    const pledge = line?.claims.find(({ kind }) => kind === 'pledge');
    expect(line?.text?.slice(pledge?.start, pledge?.end)).toBe(pledge?.quote);
    expect(pledge?.quote).toContain('1,200\u00a0jobs');
  });

  it('lets --published and --url go before what the page says', async () => {
    const args = ['--published', '2024-01-31', '--url', 'https://a.example/b', write('page.html', PAGE)];
    expect(parse((await promissory(['annotate', ...args])).out)[0]).toMatchObject({
      url: 'https://a.example/b',
      published: '2024-01-31',
    });
  });

  it('reads a corpus in order, with ids as they came', async () => {
    const input = `${corpus({ id: 'a', text: PLAIN, published: '2025-03-14', url: 'https://a.example/' })}\n{"id":12345678901234567890,"text":"Nothing."}\n${JSON.stringify({ id: 7, html: PAGE, more: 1 })}`;
    const { status, out } = await promissory(['annotate', '--input', 'jsonl'], { input });
    expect(status).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(
      /^\{"id":"a","url":"https:\/\/a\.example\/","published":"2025-03-14","generator":/,
    );
    expect(lines[1]).toMatch(/^\{"id":12345678901234567890,"generator":/);
    expect(lines[2]).toMatch(
      /^\{"id":7,"url":"https:\/\/harbour-post\.example\/kestrel","published":"2025-03-14"/,
    );
    expect(parse(out).map(({ claims }) => claims.length)).toEqual([1, 0, 1]);
  });
});

describe('annotate: what comes out', () => {
  it('counts code points where it is asked to', async () => {
    const file = write('ship.txt', SHIP);
    const [utf16] = parse((await promissory(['annotate', file])).out);
    const [points] = parse((await promissory(['annotate', '--offsets', 'codepoint', file])).out);
    const claim = points?.claims[0];
    expect(Array.from(SHIP).slice(claim?.start, claim?.end).join('')).toBe(claim?.quote);
    expect(claim?.start).toBe((utf16?.claims[0]?.start ?? 0) - 1);
  });

  it('adds cards with --context and only then', async () => {
    const [without] = parse((await promissory(['annotate'], { input: PLAIN })).out);
    const [withCards] = parse((await promissory(['annotate', '--context'], { input: PLAIN })).out);
    expect(without?.claims[0]).not.toHaveProperty('context');
    expect(withCards?.claims[0]?.context).toMatchObject({ timeline: expect.any(Array), asOf: '2025-03-15' });
  });

  it.each<[format: string, check: (out: string, claims: number) => void]>([
    [
      'jsonld',
      (out, claims) => {
        const collection: { total: number; first: { items: { target: { source: { id: string } } }[] } } =
          JSON.parse(out);
        isCollection(collection);
        expect(isCollection.errors).toBeNull();
        expect(collection.total).toBe(claims);
        const sources = collection.first.items.map(({ target }) => target.source.id);
        expect(new Set(sources)).toEqual(
          new Set([
            `ni:///sha-256;${createHash('sha256').update(PLAIN).digest('base64url')}`,
            'https://harbour-post.example/kestrel',
          ]),
        );
      },
    ],
    [
      'csv',
      (out, claims) => {
        expect(out.startsWith('document,url,title,')).toBe(true);
        // line ends in prefixes are quoted, rows begin with the document's id
        expect(out.match(/^[13],/gm)).toHaveLength(claims);
      },
    ],
    [
      'markdown',
      (out, claims) => {
        expect(out.match(/^# .+$/gm)).toEqual(['# 1', '# 2', '# Kestrel hires']);
        expect(out.match(/^## .+$/gm)).toHaveLength(claims);
        expect(out.match(/^> .+$/gm)).toHaveLength(claims);
      },
    ],
    [
      'html',
      (out, claims) => {
        expect(out.match(/<h1>.+<\/h1>/g)).toEqual(['<h1>1</h1>', '<h1>2</h1>', '<h1>Kestrel hires</h1>']);
        expect(out.match(/<section class="card /g)).toHaveLength(claims);
        expect(out.startsWith('<!doctype html>') && out.endsWith('</html>\n')).toBe(true);
      },
    ],
  ])('writes %s for a whole corpus', async (format, check) => {
    const file = write(
      'two.jsonl',
      corpus({ id: 1, text: PLAIN }, { id: 2, text: 'Nothing.' }, { id: 3, html: PAGE }),
    );
    const claims = parse((await promissory(['annotate', file])).out).flatMap((line) => line.claims);
    const { status, out } = await promissory(['annotate', '--format', format, file]);
    expect(status).toBe(0);
    check(out, claims.length);
  });

  it('writes a file that appears once it is whole, and nothing beside it', async () => {
    write('plain.txt', PLAIN);
    const { status, out } = await promissory(['annotate', 'plain.txt', '--output', 'out.jsonl'], {
      cwd: folder,
    });
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(parse(readFileSync(at('out.jsonl'), 'utf8'))).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('replaces what a link points at and keeps its mode', async () => {
    chmodSync(write('real.jsonl', 'old'), 0o600);
    symlinkSync('real.jsonl', at('link.jsonl'));
    await promissory(['annotate', 'plain.txt', '--output', 'link.jsonl'], { cwd: folder });
    expect(parse(readFileSync(at('real.jsonl'), 'utf8'))).toHaveLength(1);
    expect(statSync(at('real.jsonl')).mode & 0o777).toBe(0o600);
  });

  it('writes to what is no plain file without replacing it', async () => {
    const { status, out } = await inShell('promissory annotate --output /dev/stdout - | cat', {
      input: PLAIN,
    });
    expect(status).toBe(0);
    expect(parse(out)).toHaveLength(1);
  });

  it('says so where the output cannot be written', async () => {
    const { status, err } = await promissory(['annotate', '--output', at('no/such/folder.jsonl')], {
      input: PLAIN,
    });
    expect(status).toBe(1);
    expect(err).toMatch(/^promissory: .*folder\.jsonl: .+\n$/);
  });
});

describe('annotate: what goes wrong', () => {
  it('names file, line and reason of a bad line and reads on', async () => {
    const good = corpus({ id: 1, text: PLAIN });
    const bytes = Buffer.concat([
      Buffer.from(`${good}{"id":2,\n{"id":3}\n{"id":4,"text":"`),
      Buffer.from([0xe9]),
      Buffer.from(`"}\n${good}`),
    ]);
    write('bad.jsonl', bytes);
    const { status, out, err } = await promissory(['annotate', 'bad.jsonl'], { cwd: folder });
    expect(status).toBe(1);
    expect(parse(out).map(({ id }) => id)).toEqual([1, 1]);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^promissory: bad\.jsonl:2: not JSON \(.+\); write one object a line$/),
      'promissory: bad.jsonl:3: neither "text" nor "html"; give one of them',
      'promissory: bad.jsonl:4: not UTF-8; convert it, for example with iconv -t UTF-8',
      '',
    ]);
  });

  it('names a file that cannot be read and reads on', async () => {
    write('latin.txt', Uint8Array.from([0x61, 0x0a, 0xe9]));
    const { status, out, err } = await promissory(['annotate', 'none.txt', '.', 'latin.txt', 'plain.txt'], {
      cwd: folder,
    });
    expect(status).toBe(1);
    expect(parse(out).map(({ id }) => id)).toEqual(['plain.txt']);
    expect(err.split('\n')).toEqual([
      'promissory: none.txt: no such file; check its name',
      'promissory: .: is a folder; name the files in it',
      'promissory: latin.txt:2: not UTF-8; convert it, for example with iconv -t UTF-8',
      '',
    ]);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const input = corpus({ id: 1, text: PLAIN }).repeat(5000);
    const { out, err } = await inShell('promissory annotate --input jsonl --with-text | head -1', { input });
    expect(err).toBe('');
    expect(parse(out)).toHaveLength(1);
  });

  it('waits for a slow reader and holds no corpus in memory', async () => {
    const input = corpus({ id: 1, text: 'Nothing to see. '.repeat(500) }).repeat(8000);
    const line =
      'NODE_OPTIONS=--max-old-space-size=40 promissory annotate --input jsonl --with-text | (sleep 1; wc -l)';
    expect(await inShell(line, { input })).toEqual({ status: 0, out: '8000\n', err: '' });
  });

  it.each([
    [[]],
    [['annotat']],
    [['toString']],
    [['annotate', '--frobnicate']],
    [['annotate', '--format', 'xml']],
    [['annotate', 'a.txt', 'b.txt', '--published', '2025-01-01']],
    [['explain']],
  ])('refuses %j with status 2, one line, and nothing written', async (args) => {
    const { status, out, err } = await promissory(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^promissory: .+; see promissory (?:annotate |explain )?--help\n$/);
  });
});

describe('help, version and explain', () => {
  it.each([[['--help']], [['annotate', '--help']], [['explain', '--help']]])(
    '%j tells how to use it',
    async (args) => {
      const { status, out } = await promissory(args);
      expect(status).toBe(0);
      expect(out).toMatch(/^Usage: promissory /);
    },
  );

  it('--version names program, engine and knowledge', async () => {
    expect((await promissory(['--version'])).out).toMatch(
      /^promissory \d+\.\d+\.\d+, engine \S+, knowledge \S+\n$/,
    );
  });

  it('explains how a sentence was read', async () => {
    const { status, out } = await promissory([
      'explain',
      'Kestrel Motors said it will create 1,200 jobs in Ohio by 2027.',
    ]);
    expect(status).toBe(0);
    expect(out).toContain('amount “1,200”: 1200, counts jobs\n');
    expect(out).toMatch(/rule pledge\/\S+ fired, score 0\.\d\d/);
    expect(out).toMatch(/refiner \S+: left all as it was/);
    expect(out).toMatch(/\n {2}pledge \S+, score \d\.\d\d: (?:chosen|lost|given up)/);
    expect(out).toMatch(/claim c[0-9a-f]{16}\n {2}pledge, made, jobs, 1200 jobs \(level\)/);
  });

  it('explains a sentence without a claim, and as JSON', async () => {
    expect((await promissory(['explain', 'The weather was fine.'])).out).toMatch(
      /no claim in “The weather was fine\.”\n {2}not read further: no word/,
    );
    const { out } = await promissory(['explain', '--json', 'Acme cut 40 jobs in Texas.']);
    const explained: { events: object[]; claims: { claim: Claim; verdicts: object[] }[] } = JSON.parse(out);
    expect(explained.events.length).toBeGreaterThan(3);
    expect(explained.claims[0]?.claim.kind).toBe('jobs');
  });
});
