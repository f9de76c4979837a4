/** A double of the browser's highlight registry. */
import type { HighlightRegistry } from '../../../src/extension/page/highlight';

/** `painted` is what a reader would see: names, each with the texts of its ranges. */
export function fakeRegistry(): HighlightRegistry & {
  painted(): Record<string, string[]>;
  texts(): string[];
} {
  const registered = new Map<string, readonly Range[]>();
  const painted = () =>
    Object.fromEntries([...registered].map(([name, ranges]) => [name, ranges.map(String)]));
  return {
    set: (name, ranges) => void registered.set(name, ranges),
    delete: (name) => void registered.delete(name),
    has: (name) => registered.has(name),
    painted,
    texts: () => Object.values(painted()).flat(),
  };
}
