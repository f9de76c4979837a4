/**
 * Function words of the lexicon: tense, negation, condition, quantity and grammar.
 *
 * In:  nothing.
 * Out: FUNCTION_WORDS, class name → words.
 * Limit: contractions are listed whole, apostrophe straight.
 */
import { words } from './word-forms';

export const FUNCTION_WORDS = {
  WILL: words("will gonna shall 'll we'll they'll it'll he'll she'll i'll you'll that'll won't"),
  WOULD: words("would could may might should can 'd we'd they'd he'd she'd i'd it'd would've could've must"),
  TO: words('to'),
  NOT: words(
    "not never no none neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't unlikely few hardly n't refused refuse refuses denied deny denies declined fails",
  ),
  IF: words('if unless provided should assuming whether contingent depending'),
  PREP: words(
    'of in on at for from with by to into over under about against between through during within across among per via toward towards throughout around since until till after before than as upon onto beyond despite',
  ),
  DET: words(
    'the a an this that these those its their his her our your my some any each every another all both such no',
  ),
  PRON: words('he she it they we i you who him her them us that which one'),
  CONJ: words('and or but while whereas although though because so than when where if'),
  AUX: words(
    "has have had having been be being is are was were did does do 've 'd i've we've they've you've he's she's",
  ),
  RELATIVE: words('that which who whom whose where when'),
} satisfies Record<string, string[]>;
