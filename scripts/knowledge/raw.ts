/** Reading collected facts: each reader takes what it can use of an untyped record and says nothing of the rest. */
import { placeNamed } from '../../src/core/engine/sides/place-names';

export type Raw = Record<string, unknown>;

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
export const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
export const list = (value: unknown): Raw[] =>
  Array.isArray(value)
    ? value.filter((entry): entry is Raw => typeof entry === 'object' && entry !== null)
    : [];
export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((entry) => text(entry) ?? []) : [];
export const record = (value: unknown): Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};

/** The record without keys whose value is undefined. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}

/** ISO codes of the places that a name tells, most exact first: "Phoenix, Arizona, United States" is US-AZ. */
export function placeCodes(name: string): string[] {
  const parts = name.split(/[,;/]| and | other /).map((part) =>
    part
      .trim()
      .toLowerCase()
      .replace(/^(?:the|state of|commonwealth of) /, ''),
  );
  const codes = parts.flatMap((part) => placeNamed(part)?.code ?? []);
  const states = codes.filter((code) => code.includes('-'));
  const rest = codes.filter((code) => !states.some((state) => state.startsWith(`${code}-`)));
  return [...new Set([...states, ...rest])].sort((a, b) => b.length - a.length);
}
