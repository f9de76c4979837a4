/**
 * The popover's bundle: entry of the script that the worker injects with a page's first claims.
 *
 * In:  the page's script calls `promissory.popover.open` in the world that both share.
 * Out: one card at a time; opening another takes the place of the one before.
 * Limit: run twice in one page it takes the place of its former self.
 */
import type { PopoverHost } from '../platform/popover-contract';
import { lookUp } from '../platform/words';
import { showPopover } from './popover-host';

let remove: (() => void) | undefined;

function close(): void {
  remove?.();
  remove = undefined;
}

function open(host: PopoverHost): void {
  close();
  if (host.signal.aborted || host.entries.length === 0) return;
  const onClose = (): void => {
    remove = undefined;
    host.onClose();
  };
  remove = showPopover({ ...host, onClose }, lookUp);
  host.signal.addEventListener('abort', close, { once: true });
}

globalThis.promissory?.popover?.close();
const came = globalThis.promissory?.came;
globalThis.promissory = { popover: { open, close, isOpen: () => remove !== undefined } };
came?.();
