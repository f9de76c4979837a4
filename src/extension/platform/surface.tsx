/**
 * Surface: starts a page of the extension: language, theme, words.
 *
 * In:  what to render.
 * Out: the page's body, rendered in the reader's theme and kept in it.
 * Limit: for extension pages; the popover, in somebody else's page, renders into its own root.
 */
import { render, type ComponentChildren } from 'preact';
import { onSettings, readSettings, type Settings } from './settings';
import { language } from './words';

function applyTheme({ theme }: Settings): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Renders `view` into the page; call again to render something else. */
export function showSurface(view: ComponentChildren): void {
  render(view, document.body);
}

/** Sets language and theme, now and when the setting changes; resolves with the settings. */
export async function startSurface(): Promise<Settings> {
  document.documentElement.lang = language();
  onSettings(applyTheme);
  const settings = await readSettings();
  applyTheme(settings);
  return settings;
}
