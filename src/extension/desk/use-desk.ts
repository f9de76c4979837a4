/**
 * Use desk: what the desk has in hand: which claim, through which filter, and what is being asked of it.
 *
 * In:  the reading, the reviews, the claim that the page asks for, what the desk can do; the list on the screen.
 * Out: the state, and the ways to change it; the letters of the desk call them too.
 * Limit: which keys are heard, and where, is told in desk-keys.ts.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../core/annotation/annotation';
import type { Claim } from '../../core/engine/claim';
import type { ExportFormat } from '../../core/export/export-file';
import type { DeskFocus } from '../platform/readings';
import { useKeys, useListFocus } from './desk-keys';
import { filtered, stepFrom, type Asking, type Change, type Filter, type Reviews } from './desk-state';

export type DeskActions = {
  /** Resolves true once it is kept. */
  onChange: (claim: Claim, change: Change) => Promise<boolean>;
  onUndo: () => void;
  onShow: (claim: string) => void;
  onExport: (format: ExportFormat) => void;
  onCopy: (text: string) => Promise<boolean>;
};

type Given = {
  reading: Reading | null;
  reviews: Reviews;
  focus?: DeskFocus | undefined;
  actions: DeskActions;
};

export type Desk = {
  filter: Filter;
  /** The claims that the filter lets through. */
  shown: Claim[];
  current: Claim | undefined;
  asking: Asking;
  choose: (filter: Filter) => void;
  setAsking: (asking: Asking) => void;
  /** To the claim of that id, or to none. */
  go: (id: string | undefined) => void;
  /** Changes the current claim's review. */
  change: (made: Change) => void;
};

/** What a key does; undefined where it is none of the desk's, or asks for a claim and there is none. */
function actionOf(
  key: string,
  { shown, current, asking, go, change, setAsking }: Desk,
  actions: DeskActions,
): (() => void) | undefined {
  const always: Record<string, () => void> = {
    j: () => {
      go(stepFrom(shown, current?.id, 1));
    },
    k: () => {
      go(stepFrom(shown, current?.id, -1));
    },
    u: actions.onUndo,
  };
  if (!current) return always[key];
  const ofClaim: Record<string, () => void> = {
    a: () => {
      change({ decision: 'accepted' });
    },
    r: () => {
      setAsking('reason');
    },
    n: () => {
      setAsking('note');
    },
    s: () => {
      actions.onShow(current.id);
    },
    ...(asking && {
      escape: () => {
        setAsking(null);
      },
    }),
  };
  return always[key] ?? ofClaim[key];
}

/** Answers whether there is such a row. */
function focusRow(list: HTMLElement | null, id = ''): boolean {
  const row = list?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"] > .row-open`);
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
  return row !== null && row !== undefined;
}

/** Runs `show` for each claim that the page asks for, the same one twice too, and then brings its row into view. */
function useAsked(
  focus: DeskFocus | undefined,
  list: RefObject<HTMLOListElement | null>,
  show: (claim: string) => void,
): void {
  const wanted = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (focus?.claim === undefined) return;
    wanted.current = focus.claim;
    show(focus.claim);
  }, [focus?.at, focus?.claim]);
  useEffect(() => {
    // the row may be there only once the list is drawn anew
    if (wanted.current !== undefined && focusRow(list.current, wanted.current)) wanted.current = undefined;
  });
}

export function useDesk(
  { reading, reviews, focus, actions }: Given,
  list: RefObject<HTMLOListElement | null>,
): Desk {
  const [filter, setFilter] = useState<Filter>('all');
  const [chosen, setChosen] = useState(focus?.claim);
  const [asking, setAsking] = useState<Asking>(null);
  const shown = filtered(reading?.claims ?? [], filter, reviews);
  const current = shown.find(({ id }) => id === chosen);
  const go = (id: string | undefined): void => {
    setAsking(null);
    setChosen(id);
    focusRow(list.current, id);
  };
  const keep = async (claim: Claim, made: Change): Promise<void> => {
    // what was typed stays where it could not be kept
    if (await actions.onChange(claim, made)) setAsking(null);
  };
  const change = (made: Change): void => {
    if (current) void keep(current, made);
  };
  useAsked(focus, list, (claim) => {
    setAsking(null);
    setFilter('all');
    setChosen(claim);
  });
  const choose = (next: Filter): void => {
    setFilter(next);
    setChosen(undefined);
  };
  const desk = { filter, shown, current, asking, choose, setAsking, go, change };
  useKeys(list, (key) => actionOf(key, desk, actions));
  useListFocus(list);
  return desk;
}
