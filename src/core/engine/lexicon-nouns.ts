/**
 * Nouns of the lexicon: what is promised, counted, traded or taxed.
 *
 * In:  nothing.
 * Out: NOUNS, class name → words.
 * Limit: "trade", "duty", "post" and other words of many trades are listed; the rules ask for their company.
 */
import { nouns, words } from './word-forms';

export const NOUNS = {
  PLEDGE_N: nouns('promise pledge vow commitment undertaking guarantee'),
  PLAN_N: nouns('plan proposal goal target intention offer bid blueprint ambition'),
  DEAL_N: nouns('deal agreement contract order memorandum accord pact'),
  INVESTMENT_N: nouns('investment expansion investing spending outlay'),
  PLANT_N: nouns(
    'plant factory facility campus headquarters/headquarters warehouse mill refinery foundry fab gigafactory complex hub center centre site smelter shipyard brewery',
  ),
  FUND_N: nouns('fund grant loan award bond mission'),

  JOB_N: words('job jobs'),
  WORKER_N: nouns(
    'worker employee staffer laborer labourer position post role hire recruit apprentice apprenticeship internship vacancy opening layoff redundancy personnel/personnel staff/staff headcount/headcount man/manpower workman/workmen hand intern crew employer',
  ),
  PEOPLE_N: nouns(
    'person/people/persons american/americans briton/britons man/men woman/women veteran engineer teacher nurse scientist graduate driver pilot miner technician soldier officer contractor developer coder programmer salesperson farmer/farmers policeman agent tutor researcher adviser advisor steelworker autoworker doctor cso/csos refugee youth/youths migrant immigrant resident welder fitter machinist attendant/attendants banker trader journalist reporter lecturer professor clerk cashier barista trucker dockworker longshoreman/longshoremen mechanic electrician plumber bricklayer carer paramedic firefighter analyst consultant accountant lawyer architect designer builder roofer carpenter weaver tailor seamstress/seamstresses fisherman/fishermen farmhand labourer cleaner guard janitor cook waiter driver courier rider stagehand actor musician civil-servant servant/servants bureaucrat manager executive/executives supervisor foreman/foremen trainee leaver graduate specialist operator craftsman/craftsmen tradesman/tradesmen steelmaker shipbuilder roughneck loader packer picker sorter pharmacist midwife/midwives dentist librarian curator inspector agent investigator adult citizen temp temps',
  ),
  WORKFORCE_N: words(
    'workforce payroll payrolls staff workers headcount labour-force labor force employment',
  ),
  UNEMPLOYMENT_N: words('unemployment jobless joblessness unemployed out-of-work underemployment'),
  CLAIM_N: nouns('claim filing application'),
  LAYOFF_N: nouns('layoff redundancy furlough firing dismissal cut loss'),

  EXPORT_N: nouns('export shipment'),
  IMPORT_N: nouns('import'),
  DEFICIT_N: nouns('deficit gap shortfall imbalance'),
  SURPLUS_N: nouns('surplus'),
  TRADE_N: words('trade trading commerce'),
  TARIFF_N: nouns('tariff levy duty surtax/surtaxes surcharge'),
  TAX_N: nouns('tax/taxes'),
  BARRIER_N: nouns('barrier quota restriction'),
  GOODS_N: nouns(
    'good/goods product import export steel/steel aluminum/aluminum aluminium/aluminium car auto automobile vehicle truck washer panel/panels soybean/soybeans wine/wine chip semiconductor copper/copper lumber/lumber medicine drug pharmaceutical commodity article merchandise/merchandise service shipment agricultural/agriculture oil/oil gas/gas coal/coal',
  ),
  FIGURE_N: nouns('figure number total amount sum rate level ratio'),
  GROWTH_N: nouns(
    'growth/growth rise increase jump gain surge decline drop fall decrease contraction reduction expansion deterioration improvement',
  ),

  /** Subjects that commit nobody: what they "would create" is a forecast, not a pledge. */
  THING_N: nouns(
    'project pipeline bill law act/act legislation/legislation policy program programme tariff hike stimulus/stimulus merger tax/taxes cut game event reform agreement treaty pact deal proposal measure package industry sector ban rule regulation budget recession war shutdown pandemic crisis study report minimum wage/wages',
  ),
  /** Subjects through which somebody commits: "the investment will create 500 jobs". */
  VENTURE_N: nouns(
    'investment expansion plant factory facility campus headquarters/headquarters commitment venture site',
  ),
} satisfies Record<string, string[]>;
