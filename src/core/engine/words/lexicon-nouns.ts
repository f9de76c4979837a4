/**
 * Nouns of the lexicon: what is promised, counted, traded or taxed.
 *
 * In:  nothing.
 * Out: NOUNS, class name → words.
 * Limit: "trade", "duty", "post" and other words of many trades are listed; the rules ask for their company.
 */
import { CUE_NOUNS } from './lexicon-cue-nouns';
import { nouns } from './word-forms';

export const NOUNS = {
  ...CUE_NOUNS,
  PLAN_N: nouns('plan proposal goal target intention offer bid blueprint ambition'),
  FUND_N: nouns('fund grant loan award bond mission'),

  LAYOFF_N: nouns('layoff redundancy furlough firing dismissal cut loss'),

  TAX_N: nouns('tax/taxes'),
  BARRIER_N: nouns('barrier quota restriction'),
  GOODS_N: nouns(
    'good/goods product import export steel/steel aluminum/aluminum aluminium/aluminium car auto automobile vehicle truck washer panel/panels soybean/soybeans wine/wine chip semiconductor copper/copper lumber/lumber medicine drug pharmaceutical commodity article merchandise/merchandise service shipment agricultural/agriculture oil/oil gas/gas coal/coal ' +
      'wheat/wheat corn/corn grain crop rice/rice barley/barley beef/beef pork/pork poultry/poultry lamb/lamb chicken dairy/dairy cheese milk/milk butter/butter sugar/sugar fruit vegetable fish/fish seafood/seafood salmon/salmon coffee/coffee tea/tea cocoa/cocoa banana tomato/tomatoes avocado cotton/cotton wool/wool whisky/whisky whiskey/whiskey bourbon/bourbon beer/beer spirits/spirits cigarette ' +
      'garment apparel/apparel clothing/clothing clothes/clothes textile shoe footwear/footwear toy furniture/furniture appliance electronics/electronics smartphone phone computer laptop television battery machinery/machinery equipment/equipment tyre tire jet aircraft/aircraft airliner airplane tractor motorcycle bicycle bus/buses van ' +
      'iron/iron ore metal zinc/zinc nickel/nickel tin/tin lithium/lithium uranium/uranium bauxite/bauxite rare-earth/rare-earths timber/timber paper/paper pulp/pulp cement/cement glass/glass fertilizer fertiliser chemical plastic ethanol/ethanol petroleum/petroleum crude/crude diesel/diesel lng/lng turbine vaccine',
  ),
  FIGURE_N: nouns('figure number total amount sum rate level ratio'),
  GROWTH_N: nouns(
    'growth/growth rise increase jump gain surge decline drop fall decrease contraction reduction expansion deterioration improvement',
  ),

  /** Subjects that commit nobody: what they "would create" is a forecast, not a pledge. */
  THING_N: nouns(
    'project pipeline bill law act/act legislation/legislation policy program programme tariff hike stimulus/stimulus merger tax/taxes cut game event reform agreement treaty pact deal proposal measure package industry sector ban rule regulation recession war shutdown pandemic crisis study report minimum wage/wages',
  ),
  /** Subjects through which somebody commits: "the investment will create 500 jobs". */
  VENTURE_N: nouns(
    'investment expansion plant factory facility campus headquarters/headquarters commitment venture site budget',
  ),
} satisfies Record<string, string[]>;
