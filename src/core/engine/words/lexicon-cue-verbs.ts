/**
 * Cue verbs: the verbs of the lexicon that the gate stands on.
 *
 * In:  nothing.
 * Out: CUE_VERBS, class name → words.
 * Limit: pages carry this file; verbs that only rules ask for are in lexicon-verbs.ts.
 */
import { verbs } from './word-forms';

export const CUE_VERBS = {
  PROMISE: verbs(
    'promise pledge vow guarantee undertake/undertakes/undertook/undertaken/undertaking commit/commits/committed/committing swear/swears/swore/sworn',
  ),
  INVEST: verbs(
    'invest reinvest pump pour plow/plows/plowed/plowing plough inject commit/commits/committed/committing devote allocate earmark sink/sinks/sank/sunk funnel/funnels/funneled/funnelled/funneling channel/channels/channeled/channelled provide put/puts/putting',
  ),
  SPEND: verbs('spend/spends/spent/spending pay/pays/paid/paying'),
  BUY: verbs('buy/buys/bought/buying purchase procure order import acquire source'),
  BUILD: verbs(
    'build/builds/built/building construct open expand establish launch relocate rebuild/rebuilds/rebuilt/rebuilding reopen move shift locate develop',
  ),
  HIRE: verbs('hire recruit rehire'),
  EMPLOY: verbs('employ have/has/had/having staff'),
  SELL: verbs('export sell/sells/sold/selling ship/ships/shipped/shipping'),
} satisfies Record<string, string[]>;
