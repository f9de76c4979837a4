/**
 * Popover sheets: the styles of the card, made once for all cards of a page.
 *
 * In:  the same files that the other surfaces link to.
 * Out: constructed sheets for adoptedStyleSheets, which a page's content security policy does not reach.
 * Limit: made by the frame's own constructor; a sheet may only be adopted in the document that made it.
 */
/// <reference types="vite/client" />
import card from '../components/card.css?inline';
import controls from '../components/controls.css?inline';
import tokens from '../components/tokens.css?inline';
import popover from './popover.css?inline';

let made: CSSStyleSheet[] | undefined;

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** `popover.css` first: its `all: initial` must not undo what the tokens set. */
export const sheets = (): CSSStyleSheet[] => (made ??= [popover, tokens, controls, card].map(sheetOf));
