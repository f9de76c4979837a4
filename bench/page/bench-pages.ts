/**
 * Bench pages: pages of our own making, by kind and size, with the furniture that news pages have.
 *
 * In:  a seed is fixed; nothing else.
 * Out: HTML by name; sizes are those of the article's text.
 * Limit: sentences repeat after a while; markup is plain, without scripts and pictures.
 */

/** Sentences in which no claim noun stands. */
const CALM = [
  'The river rose again after a night of rain, and the footpath along the northern bank stayed shut.',
  'Visitors to the old library will find the reading room painted in its first colours.',
  'A late goal from the substitute settled a match that neither side had looked like winning.',
  'The curator said that the letters had lain in a drawer since the house was sold.',
  'Residents of the terrace wrote to the council about the noise of the bells on Sunday mornings.',
  'Two hikers were found unhurt near the summit after their lamp had failed in the fog.',
  'Critics praised the quiet second act, in which the sisters hardly speak at all.',
  'The bakery on the corner sold out before noon, as it does whenever the fair is in town.',
];
/** Sentences with claims, of our own wording. */
const CLAIMS = [
  'Contoso pledged to create 5,000 jobs in Ohio by 2030.',
  'Exports to China fell by 12 percent last year, the ministry said.',
  'The unemployment rate rose to 4.3 percent in March.',
  'The president threatened a 25 percent tariff on steel from Mexico.',
  'Fabrikam will invest $2 billion in a plant near Toledo and hire 800 people.',
  'The trade deficit with Germany widened to $82 billion.',
];

/** Deterministic, 0 to 1: a linear congruence is random enough to vary pages. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

const FURNITURE = {
  top: `<header><nav>${'<a href="/s">Section</a> '.repeat(24)}</nav></header>`,
  end: `<aside><h2>More</h2>${'<p><a href="/x">Another story of the day</a></p>'.repeat(20)}</aside><footer>${'<a href="/f">About</a> '.repeat(30)}</footer>`,
};

const page = (main: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page to measure</title><meta property="article:published_time" content="2026-03-02"></head><body>${FURNITURE.top}<main>${main}</main>${FURNITURE.end}</body></html>`;

/** Paragraphs of about four sentences up to `size` characters; one sentence in `every` states a claim, none at 0. */
function paragraphs(size: number, every: number): string {
  const roll = dice(size + every);
  const pick = (list: readonly string[]): string => list[Math.floor(roll() * list.length)] ?? '';
  const parts: string[] = [];
  for (let length = 0, n = 1; length < size;) {
    const sentences = Array.from({ length: 4 }, () => pick(every > 0 && n++ % every === 0 ? CLAIMS : CALM));
    const text = sentences.join(' ');
    parts.push(`<p>${text.replace('the ', '<a href="/t">the</a> ')}</p>`);
    length += text.length;
  }
  return parts.join('\n');
}

const article = (size: number, every: number): string =>
  page(`<article><h1>Notes from a quiet week</h1>${paragraphs(size, every)}</article>`);

function frontPage(): string {
  const roll = dice(400);
  const teaser = (n: number): string => {
    const list = n % 8 === 0 ? CLAIMS : CALM;
    const text = list[Math.floor(roll() * list.length)] ?? '';
    return `<div class="card"><h3><a href="/${String(n)}">${text}</a></h3><p>${CALM[n % CALM.length] ?? ''}</p></div>`;
  };
  return page(Array.from({ length: 400 }, (_, n) => teaser(n)).join(''));
}

const liveBlog = (): string =>
  page(
    `<h1>Live: a quiet week</h1><div id="posts">${Array.from(
      { length: 60 },
      (_, n) =>
        `<section><h2>10:${String(n).padStart(2, '0')}</h2>${paragraphs(600, n % 4 === 0 ? 6 : 0)}</section>`,
    ).join('')}</div><p id="ticker">0</p>`,
  );

export const BENCH_PAGES: readonly [name: string, html: string][] = [
  ['no claims, 10 KB', article(10_000, 0)],
  ['no claims, 50 KB', article(50_000, 0)],
  ['no claims, 200 KB', article(200_000, 0)],
  ['no claims, 1 MB', article(1_000_000, 0)],
  ['short article, 4 KB', article(4_000, 5)],
  ['long read, 50 KB', article(50_000, 12)],
  ['front page, 400 teasers', frontPage()],
  ['live blog, 60 posts', liveBlog()],
  ['claims, 1 MB', article(1_000_000, 40)],
];
