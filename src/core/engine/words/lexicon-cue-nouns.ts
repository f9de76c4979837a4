/**
 * Cue nouns: the nouns of the lexicon that the gate stands on.
 *
 * In:  nothing.
 * Out: CUE_NOUNS, class name → words.
 * Limit: pages carry this file; nouns that only rules ask for are in lexicon-nouns.ts.
 */
import { nouns, words } from './word-forms';

export const CUE_NOUNS = {
  PLEDGE_N: nouns('promise pledge vow commitment undertaking guarantee'),
  INVESTMENT_N: nouns('investment expansion investing spending outlay'),
  PLANT_N: nouns(
    'plant factory facility campus headquarters/headquarters warehouse mill refinery foundry fab gigafactory complex hub center centre site smelter shipyard brewery terminal sawmill cannery steelworks laboratory',
  ),
  JOB_N: words('job jobs'),
  WORKER_N: nouns(
    'worker employee staffer laborer labourer position post role hire recruit apprentice apprenticeship internship vacancy opening layoff redundancy personnel/personnel staff/staff headcount/headcount man/manpower workman/workmen hand intern crew employer',
  ),
  PEOPLE_N: nouns(
    'person/people/persons american/americans briton/britons man/men woman/women veteran engineer teacher nurse scientist graduate driver pilot miner technician soldier officer contractor developer coder programmer salesperson farmer/farmers policeman agent tutor researcher adviser advisor steelworker autoworker doctor cso/csos refugee youth/youths migrant immigrant resident welder fitter machinist attendant/attendants banker trader journalist reporter lecturer professor clerk cashier barista trucker dockworker longshoreman/longshoremen mechanic electrician plumber bricklayer carer paramedic firefighter analyst consultant accountant lawyer architect designer builder roofer carpenter weaver tailor seamstress/seamstresses fisherman/fishermen farmhand labourer cleaner guard janitor cook waiter driver courier rider stagehand actor musician civil-servant servant/servants bureaucrat manager executive/executives supervisor foreman/foremen trainee leaver graduate specialist operator craftsman/craftsmen tradesman/tradesmen steelmaker shipbuilder roughneck loader packer picker sorter pharmacist midwife/midwives dentist librarian curator inspector agent investigator adult citizen civilian temp temps',
  ),
  WORKFORCE_N: words(
    'workforce payroll payrolls staff workers headcount labour-force labor force employment',
  ),
  UNEMPLOYMENT_N: words('unemployment jobless joblessness unemployed out-of-work underemployment'),
  CLAIM_N: nouns('claim filing application claimant'),
  EXPORT_N: nouns('export shipment'),
  IMPORT_N: nouns('import'),
  DEFICIT_N: nouns('deficit gap shortfall imbalance'),
  SURPLUS_N: nouns('surplus'),
  TRADE_N: words('trade trading commerce'),
  TARIFF_N: nouns('tariff levy duty surtax/surtaxes surcharge countermeasure counter-measure'),
  DEAL_N: nouns('deal agreement contract order memorandum accord pact'),
} satisfies Record<string, string[]>;
