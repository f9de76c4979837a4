/** Language: `lang` first, then the text; whatever is not English is left alone, and the popup is told why. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isEnglish, readsEnglish, saysEnglish } from '../../../src/extension/page/page-language';
import { endLivedPage, livedPage, settle } from './lived-page';

describe('what lang says', () => {
  it.each<[string | undefined, boolean | undefined]>([
    ['en', true],
    ['en-US', true],
    ['EN_gb', true],
    ['de', false],
    ['fr-CA', false],
    ['zh-Hant', false],
    ['', undefined],
    ['und', undefined],
    ['english', undefined],
    [undefined, undefined],
  ])('%s', (language, says) => {
    expect(saysEnglish(language)).toBe(says);
  });
});

const ENGLISH =
  'The ministry said on Monday that the plan had been under way for some months and would go on. The firm has not said which plants it will build, and the unions were told of it by letter.';
const HEADLINES =
  'Plant to open in Ohio. Steel tariffs rise again. Carmaker cuts 500 jobs at the Leeds plant. Exports to China fall. What the budget means for you. Union and firm agree on pay.';

describe('what a text reads as', () => {
  it.each<[string, string]>([
    ['prose', ENGLISH],
    ['headlines', HEADLINES],
    ['hardly anything', 'Plant opens'],
    ['nothing', ''],
    [
      'a French name or two',
      `${ENGLISH} La Poste and Le Creuset were named, as was the mayor of Des Moines.`,
    ],
  ])('English: %s', (_, text) => {
    expect(readsEnglish(text)).toBe(true);
  });

  it.each<[string, string]>([
    [
      'Spanish',
      'El ministerio dijo el lunes que el plan estaba en marcha desde hacía meses y que la empresa no ha dicho qué plantas va a construir en los próximos años.',
    ],
    [
      'German',
      'Das Ministerium sagte am Montag, der Plan sei seit Monaten in Arbeit. Das Unternehmen hat nicht gesagt, welche Werke es bauen will und was das für die Region bedeutet.',
    ],
    [
      'French',
      'Le ministère a dit lundi que le plan était en cours depuis des mois et que les usines seraient construites dans la région. Une décision est attendue pour la fin de l’année.',
    ],
    [
      'Dutch',
      'Het ministerie zei maandag dat het plan al maanden in de maak is en dat de fabriek van het bedrijf er komt. De bonden hebben een brief van de directie gekregen over het plan.',
    ],
    [
      'Finnish',
      'Ministeriö kertoi maanantaina, että suunnitelma on ollut tekeillä jo kuukausia. Yhtiö ei ole kertonut, mitkä tehtaat se aikoo rakentaa, eikä liitoille ole vielä ilmoitettu mitään asiasta kirjeitse.',
    ],
    [
      'Chinese',
      '商务部星期一表示，该计划已经进行了几个月，并将继续下去。公司尚未说明将建设哪些工厂，工会是通过信件得知的。',
    ],
    [
      'Arabic',
      'قالت الوزارة يوم الاثنين إن الخطة قيد التنفيذ منذ شهور وستستمر، ولم تعلن الشركة عن المصانع التي ستبنيها.',
    ],
  ])('not English: %s', (_, text) => {
    expect(readsEnglish(text)).toBe(false);
  });
});

it('goes by lang before the text', () => {
  const source = { text: ENGLISH, blocks: [] };
  expect(isEnglish({ ...source, language: 'de' })).toBe(false);
  expect(isEnglish(source)).toBe(true);
  expect(isEnglish({ ...source, text: 'Das ist kurz', language: 'en' })).toBe(true);
});

describe('a page that is not in English', () => {
  let page: ReturnType<typeof livedPage>;
  beforeEach(() => {
    vi.useFakeTimers();
    page = livedPage();
  });
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    endLivedPage();
    vi.useRealTimers();
  });

  it('is asked nothing, and says why', async () => {
    document.documentElement.lang = 'de';
    await page.start();
    expect(page.asked()).toEqual([]);
    expect(await page.tell('page:state')).toMatchObject({ marked: 0, off: 'not-english' });
  });

  it('is read once it is in English', async () => {
    document.documentElement.lang = 'de';
    await page.start();
    document.documentElement.lang = 'en';
    document.querySelector('#b')!.textContent = 'It will hire 7 cooks.';
    await settle(6000);
    expect(page.marks()).toEqual(expect.arrayContaining(['hire 7 cooks']));
  });
});
