/** What a card takes from records and articles is told to be English on a German surface, and what is ours is not. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import messages from '../../../public/_locales/de/messages.json' with { type: 'json' };
import { readSource } from '../../../src/core/annotation/reading';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import { createWords } from '../../../src/core/export/wording-words';
import { ClaimCard } from '../../../src/extension/components/claim-card';
import { ClaimRow } from '../../../src/extension/components/claim-row';
import { WordsContext } from '../../../src/extension/components/words-context';
import { BUNDLED } from '../../core/knowledge/bundled';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => {
  render(null, root);
});

const TEXT = 'Foxconn pledged to create 13,000 jobs in Wisconsin, the governor said.';
const reading = readSource(sourceFromText(TEXT, { published: '2018-09-20' }), BUNDLED, '2026-11-25');
const [claim] = reading.claims;
const [card] = reading.cards;
if (!claim || !card) throw new Error('no claim');

it('marks quotation, events, figures and sources, and none of its own words', () => {
  void act(() => {
    render(
      <WordsContext.Provider value={createWords(messages)}>
        <ClaimRow claim={claim} card={card} state="" onOpen={() => undefined} />
        <ClaimCard claim={claim} card={card} />
      </WordsContext.Provider>,
      root,
    );
  });
  void act(() => {
    root.querySelectorAll('details').forEach((fold) => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
  });
  const english = [...root.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent);
  const source = card.timeline[0]?.source.title;
  expect(english).toEqual(
    expect.arrayContaining([claim.quote, card.timeline[0]?.event, source, card.record?.title]),
  );
  const own = [...root.querySelectorAll('.card-head, summary, .as-of, time, .figures td')];
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((element) => element.closest('[lang]') ?? element.querySelector('[lang]'))).toEqual([]);
});
