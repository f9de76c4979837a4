/**
 * Clipboard: copies a text from inside a page.
 *
 * In:  the text, in a click or key press of the reader.
 * Out: whether it was copied.
 * Limit: a page without TLS has no clipboard interface; the card then shows the text to be copied by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
