/** Answers in the form that each office documents, made from plain observations. */
type Observations = [period: string, value: string | null][];

/** BLS v2: newest first, a month without a figure is "-" with a footnote, an annual average stands among the months. */
export const blsAnswer = (series: Record<string, Observations>) => ({
  status: 'REQUEST_SUCCEEDED',
  responseTime: 140,
  message: [],
  Results: {
    series: Object.entries(series).map(([seriesID, observations]) => ({
      seriesID,
      data: [...observations].reverse().map(([period, value], at) => ({
        year: period.slice(0, 4),
        period: `M${period.slice(5)}`,
        periodName: 'Month',
        ...(at === 0 && { latest: 'true' }),
        value: value ?? '-',
        footnotes: value === null ? [{ code: 'X', text: 'Data unavailable.' }] : [{}],
      })),
    })),
  },
});

/** Census: the first row names the columns; a predicate comes back as a column of its own. */
export const censusAnswer = (measure: string, country: string, observations: Observations) => [
  ['CTY_CODE', 'CTY_NAME', measure, 'time', 'CTY_CODE'],
  ...observations.map(([period, value]) => [country, 'A COUNTRY', value, period, country]),
];

/** Fiscal Data: every value a text, the months as their last days. */
export const treasuryAnswer = (
  rows: [date: string, gross: string | null, net: string | null][],
  { count = rows.length, pages = 1 } = {},
) => ({
  data: rows.map(([record_date, gross, net]) => ({
    record_date,
    classification_desc: 'Customs Duties',
    current_month_gross_rcpt_amt: gross,
    current_month_net_rcpt_amt: net,
  })),
  meta: { count: rows.length, 'total-count': count, 'total-pages': pages },
  links: { self: '&page%5Bnumber%5D=1', next: null },
});

export const onsAnswer = (cdid: string, months: [string, string][], years: [string, string][] = []) => ({
  years: years.map(([date, value]) => ({ date, value, year: date, month: '', quarter: '' })),
  quarters: [],
  months: months.map(([date, value]) => ({ date, value, year: date.slice(0, 4), month: date.slice(5) })),
  description: { cdid, title: 'A title', unit: '%', releaseDate: '2026-09-15T06:00:00.000Z' },
});

/** JSON-stat 2.0: values by place, a missing one is left out. */
export const eurostatAnswer = (observations: [string, number | null][], geos = ['DE']) => ({
  version: '2.0',
  class: 'dataset',
  source: 'ESTAT',
  id: ['freq', 'geo', 'time'],
  size: [1, geos.length, observations.length],
  value: Object.fromEntries(
    observations.flatMap(([, value], at) => (value === null ? [] : [[String(at), value]])),
  ),
  status: { '0': 'p' },
  dimension: {
    freq: { label: 'Time frequency', category: { index: { A: 0 }, label: { A: 'Annual' } } },
    geo: { label: 'Place', category: { index: Object.fromEntries(geos.map((geo, at) => [geo, at])) } },
    time: { label: 'Time', category: { index: Object.fromEntries(observations.map(([p], at) => [p, at])) } },
  },
});

export const worldBankAnswer = (
  indicator: string,
  observations: [string, number | null][],
  total?: number,
) => [
  { page: 1, pages: 1, per_page: 1000, total: total ?? observations.length, lastupdated: '2026-09-01' },
  [...observations].reverse().map(([date, value]) => ({
    indicator: { id: indicator, value: 'An indicator' },
    country: { id: 'CN', value: 'China' },
    countryiso3code: 'CHN',
    date,
    value,
    unit: '',
    obs_status: '',
    decimal: 1,
  })),
];

export const statcanAnswer = (vectorId: number, observations: [string, number | null][], factor = 0) => [
  {
    status: 'SUCCESS',
    object: {
      responseStatusCode: 0,
      productId: 14100287,
      vectorId,
      vectorDataPoint: observations.map(([refPer, value]) => ({
        refPer: `${refPer}-01`,
        value,
        decimals: 1,
        scalarFactorCode: factor,
        symbolCode: 0,
        statusCode: value === null ? 1 : 0,
      })),
    },
  },
];
