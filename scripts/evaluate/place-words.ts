/**
 * Place words: what a label may call the place that a record names by its code.
 *
 * In:  nothing.
 * Out: country codes and American states, in lower case, with their names.
 * Limit: the countries that labels have named so far; another is compared by its text alone.
 */

export const COUNTRY_WORDS = new Map(
  Object.entries({
    us: 'united states u.s. us usa america american',
    cn: 'china chinese prc beijing',
    gb: 'uk britain british u.k. united kingdom england',
    mx: 'mexico mexican',
    ca: 'canada canadian',
    eu: 'eu europe european union',
    in: 'india indian',
    jp: 'japan japanese',
    de: 'germany german',
    kr: 'korea korean south',
    tr: 'turkey turkish',
    vn: 'vietnam',
    fr: 'france french',
    br: 'brazil',
    tw: 'taiwan',
    ru: 'russia',
    ch: 'switzerland',
    au: 'australia',
    it: 'italy',
    es: 'spain',
    ie: 'ireland',
  }),
);

const CODES =
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy';
const NAMES =
  'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming'.split(
    ',',
  );

export const STATE_NAMES = new Map(CODES.split(' ').map((code, index) => [code, NAMES[index] ?? '']));
