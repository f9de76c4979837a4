/**
 * Catalogue: how each series that an official interface gives is made from its feeds.
 *
 * In:  nothing.
 * Out: series id → feeds (`office:name`), what is made of them, the page where a person finds the figure.
 * Limit: series put together from pages, or from offices without a keyless or free interface, are not here: docs/updating.md.
 */
import {
  changesOf,
  decembers,
  less,
  percentOf,
  rounded,
  times,
  yearMeans,
  yearSums,
  type Make,
} from './derive';

export type OfficeName = 'bls' | 'census' | 'treasury' | 'ons' | 'eurostat' | 'worldbank' | 'statcan';
export type FeedName = `${OfficeName}:${string}`;
export type Recipe = { feeds: FeedName[]; make: Make; page?: string };
type Entry = [series: string, recipe: Recipe];

const same = times(1);
const persons = times(1_000);

/** Employees by industry: months, and the mean of the year. */
const EMPLOYEES = {
  'us-nonfarm-employment': 'CES0000000001',
  'us-manufacturing-employment': 'CES3000000001',
  'us-construction-employment': 'CES2000000001',
  'us-government-employment': 'CES9000000001',
  'us-federal-government-employment': 'CES9091000001',
  'us-coal-mining-employment': 'CES1021210001',
  'us-motor-vehicle-and-parts-employment': 'CES3133600101',
  'us-trucking-employment': 'CES4348400001',
};
const RATES = {
  'us-unemployment-rate': 'LNS14000000',
  'us-labor-force-participation-rate': 'LNS11300000',
};
const NONFARM = EMPLOYEES['us-nonfarm-employment'];
const FACTORIES = EMPLOYEES['us-manufacturing-employment'];

const fromBls = (make: Make, ...ids: string[]): Recipe => ({
  feeds: ids.map((id): FeedName => `bls:${id}`),
  make,
  page: `https://data.bls.gov/timeseries/${ids[0] ?? ''}`,
});

const BLS: Entry[] = [
  ...Object.entries(EMPLOYEES).flatMap(([series, id]): Entry[] => [
    [`${series}-monthly`, fromBls(persons, id)],
    [series, fromBls(rounded(0, yearMeans(persons)), id)],
  ]),
  ...Object.entries(RATES).flatMap(([series, id]): Entry[] => [
    [`${series}-monthly`, fromBls(same, id)],
    [series, fromBls(rounded(1, yearMeans(same)), id)],
  ]),
  ['us-steel-industry-employment-monthly', fromBls(persons, 'CES3133110001')],
  ['us-job-openings-monthly', fromBls(persons, 'JTS000000000000000JOL')],
  ['us-nonfarm-employment-december', fromBls(decembers(persons), NONFARM)],
  ['us-manufacturing-employment-december', fromBls(decembers(persons), FACTORIES)],
  ['us-payroll-change-monthly', fromBls(changesOf(persons), NONFARM)],
  ['us-payroll-change', fromBls(changesOf(decembers(persons)), NONFARM)],
  ['us-manufacturing-share-of-employment-monthly', fromBls(rounded(2, percentOf(same)), FACTORIES, NONFARM)],
  [
    'us-manufacturing-share-of-employment',
    fromBls(rounded(2, percentOf(yearMeans(same))), FACTORIES, NONFARM),
  ],
];

/** Census country codes; `-` is the total of all. */
const PARTNERS = {
  canada: '1220',
  mexico: '2010',
  brazil: '3510',
  uk: '4120',
  ireland: '4190',
  germany: '4280',
  switzerland: '4419',
  india: '5330',
  vietnam: '5520',
  china: '5700',
  'south-korea': '5800',
  taiwan: '5830',
  japan: '5880',
  eu: '0003',
  world: '-',
};
/** The world's months are held seasonally adjusted, Brazil's are not held. */
const WITHOUT_MONTHS = new Set(['world', 'brazil']);

const CENSUS: Entry[] = Object.entries(PARTNERS).flatMap(([partner, code]) => {
  const flows: [string, Recipe][] = [
    ['exports', { feeds: [`census:exports/${code}`], make: same }],
    ['imports', { feeds: [`census:imports/${code}`], make: same }],
    ['balance', { feeds: [`census:exports/${code}`, `census:imports/${code}`], make: less }],
  ];
  return flows.flatMap(([flow, recipe]): Entry[] => [
    [`us-goods-${flow}-${partner}`, { ...recipe, make: yearSums(recipe.make) }],
    ...(WITHOUT_MONTHS.has(partner) ? [] : [[`us-goods-${flow}-${partner}-monthly`, recipe] satisfies Entry]),
  ]);
});

const TREASURY: Entry[] = [
  ['us-customs-duties-net-monthly', { feeds: ['treasury:net'], make: rounded(0, same) }],
  ['us-customs-duties-gross-monthly', { feeds: ['treasury:gross'], make: rounded(0, same) }],
  ['us-customs-duties-net', { feeds: ['treasury:net'], make: rounded(0, yearSums(same)) }],
  [
    'us-customs-duties-share-of-imports',
    { feeds: ['treasury:gross', 'census:imports/-'], make: rounded(2, percentOf(yearSums(same))) },
  ],
];

const JOBS_PAGES = 'employmentandlabourmarket/peopleinwork/employmentandemployeetypes';
const TRADE_PAGES = 'economy/nationalaccounts/balanceofpayments';

const ONS: Entry[] = [
  {
    series: 'uk-unemployment-rate',
    path: 'employmentandlabourmarket/peoplenotinwork/unemployment/timeseries/mgsx/lms',
    make: same,
  },
  { series: 'uk-employment', path: `${JOBS_PAGES}/timeseries/mgrz/lms`, make: persons },
  {
    series: 'uk-goods-services-exports-world',
    path: `${TRADE_PAGES}/timeseries/ikbh/mret`,
    make: times(1e6),
  },
  {
    series: 'uk-goods-services-imports-world',
    path: `${TRADE_PAGES}/timeseries/ikbi/mret`,
    make: times(1e6),
  },
  {
    series: 'uk-goods-services-balance-world',
    path: `${TRADE_PAGES}/timeseries/ikbj/mret`,
    make: times(1e6),
  },
].flatMap(({ series, path, make }): Entry[] => [
  [`${series}-monthly`, { feeds: [`ons:${path}#months`], make }],
  [series, { feeds: [`ons:${path}#years`], make }],
]);

const jobless = (geo: string, frequency: 'M' | 'A'): FeedName =>
  frequency === 'M'
    ? `eurostat:une_rt_m?freq=M&s_adj=SA&age=TOTAL&unit=PC_ACT&sex=T&geo=${geo}`
    : `eurostat:une_rt_a?freq=A&age=Y15-74&unit=PC_ACT&sex=T&geo=${geo}`;

const EUROSTAT: Entry[] = [
  ['eu-unemployment-rate-monthly', { feeds: [jobless('EU27_2020', 'M')], make: same }],
  ['eu-unemployment-rate', { feeds: [jobless('EU27_2020', 'A')], make: same }],
  ['euro-area-unemployment-rate-monthly', { feeds: [jobless('EA21', 'M')], make: same }],
  ['euro-area-unemployment-rate', { feeds: [jobless('EA21', 'A')], make: same }],
  ['germany-unemployment-rate', { feeds: [jobless('DE', 'A')], make: same }],
];

/** World Bank codes of countries and groups. */
const COUNTRIES = {
  canada: 'CAN',
  china: 'CHN',
  eu: 'EUU',
  'euro-area': 'EMU',
  germany: 'DEU',
  india: 'IND',
  japan: 'JPN',
  mexico: 'MEX',
  'south-korea': 'KOR',
};

const WORLD_BANK: Entry[] = [
  ...Object.entries(COUNTRIES).flatMap(([country, code]): Entry[] => {
    const exports: FeedName = `worldbank:${code}/NE.EXP.GNFS.CD`;
    const imports: FeedName = `worldbank:${code}/NE.IMP.GNFS.CD`;
    return [
      [`${country}-goods-services-exports-world`, { feeds: [exports], make: rounded(0, same) }],
      [`${country}-goods-services-imports-world`, { feeds: [imports], make: rounded(0, same) }],
      [`${country}-goods-services-balance-world`, { feeds: [exports, imports], make: rounded(0, less) }],
    ];
  }),
  ['china-unemployment-rate-ilo', { feeds: ['worldbank:CHN/SL.UEM.TOTL.ZS'], make: rounded(3, same) }],
  ['china-manufacturing-share-of-gdp', { feeds: ['worldbank:CHN/NV.IND.MANF.ZS'], make: rounded(2, same) }],
  ['india-manufacturing-share-of-gdp', { feeds: ['worldbank:IND/NV.IND.MANF.ZS'], make: rounded(2, same) }],
];

const STATCAN: Entry[] = [
  ['canada-unemployment-rate-monthly', { feeds: ['statcan:2062815'], make: same }],
  ['canada-unemployment-rate', { feeds: ['statcan:2062815'], make: rounded(1, yearMeans(same)) }],
];

export const CATALOGUE: ReadonlyMap<string, Recipe> = new Map([
  ...BLS,
  ...CENSUS,
  ...TREASURY,
  ...ONS,
  ...EUROSTAT,
  ...WORLD_BANK,
  ...STATCAN,
]);
