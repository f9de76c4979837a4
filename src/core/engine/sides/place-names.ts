/**
 * Place names: countries, blocs, states and provinces with the words that news uses for them.
 *
 * In:  nothing.
 * Out: PLACES, code → names and adjectives; a name in the second list is an adjective or a people.
 * Limit: places that take part in trade and jobs news; capitals and houses that stand for a government are in the third list.
 */

import { MORE_COUNTRIES, PEOPLES, SHORT_STATES } from './place-names-more';

type Row = [code: string, names: string, adjectives: string, houses?: string];

const COUNTRIES: Row[] = [
  [
    'US',
    'united states of america|united states|u.s|u.s.a|usa|america|u.s. of a',
    'american|americans',
    'washington|white house|u.s. government',
  ],
  ['CN', 'china|people republic of china|prc|mainland china', 'chinese', 'beijing'],
  [
    'GB',
    'united kingdom|u.k|uk|britain|great britain|england|scotland|wales|northern ireland',
    'british|briton|britons|english|scottish|welsh',
    'london|downing street|whitehall',
  ],
  ['EU', 'european union|eu|e.u|europe|eurozone|euro zone|euro area', 'european|europeans', 'brussels'],
  ['MX', 'mexico', 'mexican|mexicans', 'mexico city'],
  ['CA', 'canada', 'canadian|canadians', 'ottawa'],
  ['JP', 'japan', 'japanese', 'tokyo'],
  ['DE', 'germany', 'german|germans', 'berlin'],
  ['FR', 'france', 'french', 'paris'],
  ['IT', 'italy', 'italian|italians', 'rome'],
  ['ES', 'spain', 'spanish', 'madrid'],
  ['IE', 'ireland', 'irish', 'dublin'],
  ['CH', 'switzerland', 'swiss', 'bern'],
  ['AT', 'austria', 'austrian'],
  ['NL', 'netherlands|holland', 'dutch'],
  ['BE', 'belgium', 'belgian'],
  ['SE', 'sweden', 'swedish'],
  ['NO', 'norway', 'norwegian'],
  ['DK', 'denmark', 'danish'],
  ['FI', 'finland', 'finnish'],
  ['PL', 'poland', 'polish'],
  ['CZ', 'czech republic|czechia', 'czech'],
  ['HU', 'hungary', 'hungarian'],
  ['RO', 'romania', 'romanian'],
  ['GR', 'greece', 'greek'],
  ['PT', 'portugal', 'portuguese'],
  ['RU', 'russia', 'russian|russians', 'moscow|kremlin'],
  ['UA', 'ukraine', 'ukrainian', 'kyiv|kiev'],
  ['TR', 'turkey|türkiye', 'turkish', 'ankara'],
  ['IN', 'india', 'indian|indians', 'new delhi|delhi'],
  ['PK', 'pakistan', 'pakistani', 'islamabad'],
  ['BD', 'bangladesh', 'bangladeshi'],
  ['LK', 'sri lanka', 'sri lankan'],
  ['KR', 'south korea|republic of korea|rok|korea', 'south korean|korean|koreans', 'seoul'],
  ['KP', 'north korea', 'north korean', 'pyongyang'],
  ['TW', 'taiwan', 'taiwanese', 'taipei'],
  ['HK', 'hong kong', ''],
  ['VN', 'vietnam|viet nam', 'vietnamese', 'hanoi'],
  ['TH', 'thailand', 'thai', 'bangkok'],
  ['MY', 'malaysia', 'malaysian', 'kuala lumpur'],
  ['SG', 'singapore', 'singaporean'],
  ['ID', 'indonesia', 'indonesian', 'jakarta'],
  ['PH', 'philippines', 'filipino|philippine', 'manila'],
  ['AU', 'australia', 'australian|australians', 'canberra'],
  ['NZ', 'new zealand', ''],
  ['BR', 'brazil', 'brazilian', 'brasilia'],
  ['AR', 'argentina', 'argentine|argentinian', 'buenos aires'],
  ['CL', 'chile', 'chilean'],
  ['CO', 'colombia', 'colombian'],
  ['PE', 'peru', 'peruvian'],
  ['VE', 'venezuela', 'venezuelan', 'caracas'],
  ['CU', 'cuba', 'cuban', 'havana'],
  ['SA', 'saudi arabia', 'saudi|saudis', 'riyadh'],
  ['AE', 'united arab emirates|u.a.e|uae|emirates', 'emirati', 'abu dhabi'],
  ['QA', 'qatar', 'qatari', 'doha'],
  ['KW', 'kuwait', 'kuwaiti'],
  ['IR', 'iran', 'iranian|iranians', 'tehran'],
  ['IQ', 'iraq', 'iraqi'],
  ['IL', 'israel', 'israeli|israelis', 'jerusalem'],
  ['EG', 'egypt', 'egyptian', 'cairo'],
  ['NG', 'nigeria', 'nigerian', 'abuja'],
  ['ZA', 'south africa', 'south african', 'pretoria'],
  ['KE', 'kenya', 'kenyan', 'nairobi'],
  ['ET', 'ethiopia', 'ethiopian'],
  ['GH', 'ghana', 'ghanaian'],
  ['MA', 'morocco', 'moroccan'],
];

/** Regions that have no code of their own; they are places all the same. */
const REGIONS: Row[] = [
  ['', 'latin america|south america|central america', 'latin american|south american|central american'],
  ['', 'africa|sub-saharan africa', 'african|sub-saharan african'],
  ['', 'asia|southeast asia|east asia', 'asian|southeast asian|east asian'],
  ['', 'middle east', 'middle eastern'],
  ['', 'north america', 'north american'],
];

const STATES =
  'AL alabama|AK alaska|AZ arizona|AR arkansas|CA california|CO colorado|CT connecticut|DE delaware|FL florida|HI hawaii|ID idaho|IL illinois|IN indiana|IA iowa|KS kansas|KY kentucky|LA louisiana|ME maine|MD maryland|MA massachusetts|MI michigan|MN minnesota|MS mississippi|MO missouri|MT montana|NE nebraska|NV nevada|NH new hampshire|NJ new jersey|NM new mexico|NY new york|NC north carolina|ND north dakota|OH ohio|OK oklahoma|OR oregon|PA pennsylvania|RI rhode island|SC south carolina|SD south dakota|TN tennessee|TX texas|UT utah|VT vermont|VA virginia|WA washington state|WV west virginia|WI wisconsin|WY wyoming|GA georgia';
/** States and provinces of other countries that jobs and trade news names. */
const PROVINCES =
  'CA-ON ontario|CA-QC quebec|CA-QC québec|CA-BC british columbia|CA-AB alberta|CA-MB manitoba|CA-SK saskatchewan|CA-NS nova scotia|CA-NB new brunswick|CA-NL newfoundland|CA-PE prince edward island|AU-NSW new south wales|AU-QLD queensland|AU-SA south australia|AU-WA western australia|AU-TAS tasmania|IN-TN tamil nadu|IN-MH maharashtra|IN-GJ gujarat|IN-KA karnataka|IN-UP uttar pradesh|IN-AP andhra pradesh|IN-TG telangana|IN-WB west bengal|IN-KL kerala|IN-HR haryana|IN-PB punjab|IN-RJ rajasthan|DE-BY bavaria|DE-SN saxony|DE-NI lower saxony|DE-BW baden-württemberg|DE-BB brandenburg|CN-GD guangdong|CN-SC sichuan|CN-JS jiangsu|CN-ZJ zhejiang|CN-SD shandong|CN-HA henan|CN-HB hubei|MX-NLE nuevo leon|MX-PUE puebla|BR-SP sao paulo state';
/** Cities that carry a state's news; each is written as itself and coded by its state. */
const CITIES =
  'US-MI detroit|US-MI flint|US-MI flat rock|US-AZ phoenix|US-TX austin|US-TX houston|US-TX dallas|US-IL chicago|US-NY new york city|US-NY buffalo|US-NY syracuse|US-OH toledo|US-OH columbus|US-OH lordstown|US-IN indianapolis|US-WI mount pleasant|US-TN chattanooga|US-GA savannah|US-WV wheeling|US-PA pittsburgh|US-PA philadelphia|US-CA los angeles|US-CA san francisco|US-WA seattle|GB sunderland|GB port talbot|US-VA arlington';

export type PlaceName = { code?: string; kind: 'name' | 'adjective' | 'house' };

const table = new Map<string, PlaceName>();
const put = (list: string, code: string, kind: PlaceName['kind']): void => {
  for (const name of list.split('|')) if (name) table.set(name, { kind, ...(code && { code }) });
};
for (const [code, names, adjectives, houses = ''] of [...REGIONS, ...COUNTRIES]) {
  put(houses, code, 'house');
  put(adjectives, code, 'adjective');
  put(names, code, 'name');
}
for (const row of MORE_COUNTRIES.split(' ; ')) {
  const [names = '', adjectives = ''] = row.slice(3).split('/');
  put(adjectives, row.slice(0, 2), 'adjective');
  put(names, row.slice(0, 2), 'name');
}
for (const state of [...STATES.split('|'), ...SHORT_STATES.split('|')])
  put(state.slice(3), `US-${state.slice(0, 2)}`, 'name');
for (const [code, names] of Object.entries(PEOPLES)) put(names, code, 'adjective');
for (const place of [...PROVINCES.split('|'), ...CITIES.split('|')]) {
  const blank = place.indexOf(' ');
  put(place.slice(blank + 1), place.slice(0, blank), 'name');
}

/** Looks a name up in lower case, without a trailing full stop. */
export const placeNamed = (name: string): PlaceName | undefined => table.get(name.replace(/\.$/, ''));
