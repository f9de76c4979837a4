/**
 * Verbs of the lexicon, by what they do to a promise, a job, a flow of goods or a tariff.
 *
 * In:  nothing.
 * Out: VERBS, class name → words.
 * Limit: a verb with an everyday second meaning ("cut", "raise") is listed; the rules ask for its object.
 */
import { CUE_VERBS } from './lexicon-cue-verbs';
import { verbs, words } from './word-forms';

export const VERBS = {
  ...CUE_VERBS,
  // commitments
  PLAN: verbs(
    'plan/plans/planned/planning aim intend propose target seek/seeks/sought/seeking expect hope look want prepare consider mull weigh',
  ),
  AGREE: verbs('agree sign accept'),
  ANNOUNCE: verbs('announce unveil reveal outline detail declare disclose'),
  REAFFIRM: verbs('reaffirm reiterate renew repeat confirm restate'),
  SAY: verbs(
    'say/says/said/saying tell/tells/told/telling states stated stating reckon claim argue insist note add report estimate forecast/forecasts/forecast/forecasting/forecasted predict project calculate warn write/writes/wrote/written/writing think/thinks/thought/thinking believe suggest show/shows/showed/shown/showing find/finds/found/finding explain acknowledge admit/admits/admitted/admitting concede contend assert stress tweet boast indicate concluded/conclude/concludes conclude complain testify recall observe assure respond reply signal joke quip read according remark describe caution remind predict fear confess maintain emphasize emphasise allege certify/certifies/certified/certifying',
  ),
  SCRAP: verbs(
    'scrap/scraps/scrapped/scrapping cancel/cancels/cancelled/canceled/cancelling/canceling abandon drop/drops/dropped/dropping withdraw/withdraws/withdrew/withdrawn/withdrawing rescind ditch axe suspend pause shelve halt freeze/freezes/froze/frozen/freezing retract shelved/shelves kill scuttle revoke nix jettison end terminate postpone delay defer/defers/deferred/deferring',
  ),
  BREAK: verbs(
    'break/breaks/broke/broken/breaking fail miss betray renege fall/falls/fell/fallen/falling violate breach abandon wreck',
  ),
  KEEP: verbs(
    'keep/keeps/kept/keeping fulfill fulfil/fulfils/fulfilled/fulfilling honor honour deliver meet/meets/met/meeting live',
  ),
  DOUBT: verbs(
    'doubt question/questions/questioned/questioning dispute dismiss reconsider ridicule mock scoff',
  ),

  // jobs
  CREATE: verbs(
    'create add bring/brings/brought/bringing generate provide deliver onshore reshore restore return save preserve keep/keeps/kept/keeping retain protect produce secure gain yield give/gives/gave/given/giving mean/means/meant/meaning offer open get/gets/got/gotten/getting safeguard maintain foster spur/spurs/spurred/spurring repatriate attract draw/draws/drew/drawn/drawing make/makes/made/making',
  ),
  CUT_JOBS: verbs(
    'cut/cuts/cut/cutting eliminate shed/sheds/shed/shedding lose/loses/lost/losing axe axed/ax slash fire dismiss furlough trim/trims/trimmed/trimming pare sack scrap/scraps/scrapped/scrapping displace drop/drops/dropped/dropping offshore outsource',
  ),
  COST_JOBS: verbs(
    'kill destroy cost/costs/costing decimate hemorrhage jeopardize jeopardise threaten risk endanger wipe/wipes/wiped/wiping',
  ),
  TAKE: verbs('take/takes/took/taken/taking put/puts/putting lay/lays/laid/laying'),
  SUPPORT: verbs(
    'support sustain underpin/underpins/underpinned/underpinning depend rely tie/ties/tied/tying link account represent',
  ),

  // money

  // flows and levels
  RISE: verbs(
    'rise/rises/rose/risen/rising climb increase jump surge soar grow/grows/grew/grown/growing gain swell widen expand accelerate spike double triple quadruple rebound balloon improve leap/leaps/leapt/leaped shoot/shoots/shot/shooting go/goes/went/gone/going top/tops/topped/topping advance mount rocket add skyrocket',
  ),
  FALL: verbs(
    'fall/falls/fell/fallen/falling drop/drops/dropped/dropping decline decrease shrink/shrinks/shrank/shrunk/shrinking narrow plunge slip/slips/slipped/slipping tumble slump dip/dips/dipped/dipping contract sink/sinks/sank/sunk/sinking plummet slide/slides/slid/sliding ease halve cut/cuts/cutting reduce come/comes/came/coming lower tick weaken shed/sheds diminish collapse slow thin/thins/thinned/thinning pare whittle dwindle',
  ),
  REACH: verbs(
    'total/totals/totaled/totalled/totaling/totalling reach hit/hits/hitting amount average exceed surpass stand/stands/stood/standing record register post equal/equals/equaled/equalled represent account compare value run/runs/ran/running cover constitute comprise approach remain stay hover comprise edge come/comes/came/coming make/makes/made touch swing/swings/swung',
  ),
  CUT: verbs(
    'cut/cuts/cutting reduce lower slash halve shrink/shrinks/shrank/shrunk/shrinking trim/trims/trimmed/trimming narrow eliminate erase close balance slim',
  ),
  RAISE: verbs('raise increase boost expand double triple lift hike up/upped/upping extend escalate widen'),

  // tariffs
  IMPOSE: verbs(
    'impose slap/slaps/slapped/slapping levy/levies/levied/levying place set/sets/set/setting introduce put/puts/putting apply charge enact implement apply hit/hits/hitting start order announce collect institute adopt retaliate respond target unleash issue activate sign',
  ),
  LIFT: verbs(
    'lift remove scrap/scraps/scrapped/scrapping drop/drops/dropped/dropping eliminate suspend exempt waive abolish avert forestall delay postpone end terminate cancel/cancels/cancelled/canceled/cancelling/canceling withdraw/withdraws/withdrew/withdrawn/withdrawing shelve rescind repeal exclude spare pause halt defer/deferred hold/holds/held refund revoke scale',
  ),
  THREATEN: verbs(
    'threaten warn vow promise pledge plan/plans/planned/planning consider propose float weigh mull ponder pencil/pencils/penciled/pencilled',
  ),

  BE: words("be is are was were been being 's're're am isn't aren't wasn't weren't it's they're we're"),
} satisfies Record<string, string[]>;
