/**
 * More place names: countries that news of jobs and trade names less often, and the peoples and short forms of states.
 *
 * In:  nothing.
 * Out: MORE_COUNTRIES "CODE name|name/adjective|adjective", PEOPLES and SHORT_STATES by code.
 * Limit: names that are a person's or a word as often ("Jordan", "Chad", "Ill.") are left out.
 */
export const MORE_COUNTRIES =
  'SK slovakia/slovak|slovaks ; SI slovenia/slovenian ; HR croatia/croatian ; RS serbia/serbian ; BG bulgaria/bulgarian ; LT lithuania/lithuanian ; LV latvia/latvian ; EE estonia/estonian ; IS iceland/icelandic ; LU luxembourg/ ; BY belarus/belarusian ; MD moldova/moldovan ; CY cyprus/cypriot ; MT malta/maltese ; KZ kazakhstan/kazakh ; UZ uzbekistan/uzbek ; AZ azerbaijan/ ; MN mongolia/mongolian ; MM myanmar|burma/burmese ; KH cambodia/cambodian ; LA laos/ ; NP nepal/nepali|nepalese ; AF afghanistan/afghan ; MV maldives/ ; OM oman/omani ; BH bahrain/bahraini ; LB lebanon/lebanese ; TN tunisia/tunisian ; DZ algeria/algerian ; LY libya/libyan ; SD sudan/sudanese ; UG uganda/ugandan ; TZ tanzania/tanzanian ; RW rwanda/rwandan ; ZM zambia/zambian ; ZW zimbabwe/zimbabwean ; BW botswana/ ; LS lesotho/ ; NA namibia/namibian ; MZ mozambique/mozambican ; AO angola/angolan ; CD congo/congolese ; CM cameroon/cameroonian ; CI ivory coast/ ; SN senegal/senegalese ; MG madagascar/ ; MU mauritius/mauritian ; EC ecuador/ecuadorian|ecuadorean ; BO bolivia/bolivian ; PY paraguay/paraguayan ; UY uruguay/uruguayan ; PA panama/panamanian ; CR costa rica/costa rican ; GT guatemala/guatemalan ; HN honduras/honduran ; SV el salvador/salvadoran ; NI nicaragua/nicaraguan ; DO dominican republic/ ; HT haiti/haitian ; JM jamaica/jamaican';

export const PEOPLES: Record<string, string> = {
  'US-FL': 'floridians',
  'US-TX': 'texans|texan',
  'US-CA': 'californians|californian',
  'US-OH': 'ohioans',
  'US-MI': 'michiganders',
  'US-NY': 'new yorkers',
  'US-WI': 'wisconsinites',
  'US-PA': 'pennsylvanians',
  'US-VA': 'virginians',
  'US-KS': 'kansans',
  'US-AR': 'arkansans',
  'US-IA': 'iowans',
  'US-OR': 'oregonians',
  'US-TN': 'tennesseans',
  'US-KY': 'kentuckians',
  'US-CO': 'coloradans',
  'US-NV': 'nevadans',
  'US-AZ': 'arizonans',
  'US-MN': 'minnesotans',
  'US-MO': 'missourians',
  'US-OK': 'oklahomans',
  'US-LA': 'louisianans',
  'US-AL': 'alabamians',
  'US-MS': 'mississippians',
  'US-MD': 'marylanders',
  'US-ME': 'mainers',
  'US-NE': 'nebraskans',
  'US-UT': 'utahns',
  'US-IL': 'illinoisans',
  'US-ID': 'idahoans',
  'US-IN': 'hoosiers',
  'US-MT': 'montanans',
  'US-WV': 'west virginians',
  'CA-AB': 'albertans',
  'CA-ON': 'ontarians',
  'CA-QC': 'quebecers',
  'AU-QLD': 'queenslanders',
  'AU-TAS': 'tasmanian|tasmanians',
  'AU-VIC': 'victorians',
};

/** As datelines and headlines shorten them; the full stop is taken off. */
export const SHORT_STATES =
  'NY n.y|NC n.c|SC s.c|NJ n.j|NH n.h|NM n.m|ND n.d|SD s.d|WV w.va|CA calif|MI mich|WI wis|TN tenn|AZ ariz|CT conn|FL fla|MN minn|OK okla|NE neb|NV nev|CO colo|KY ky';
