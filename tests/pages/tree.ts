/** A page whose text belongs to a framework: React, or Preact under React's names; `showTree(step)` renders a state. */
import { createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const WISCONSIN = 'Foxconn pledged to create 13,000 jobs in Wisconsin';
const OHIO = 'Foxconn pledged to create 2,500 jobs in Ohio';

/** A paragraph: several children are several text nodes, one string is one. */
const paragraph = (...children: ReactNode[]): ReactNode => createElement('p', { id: 'a' }, ...children);
const last = createElement('p', { id: 'z', key: 'z' }, 'The weather was fine.');

const STEPS: Record<string, () => ReactNode> = {
  first: () => createElement('main', null, paragraph(`${WISCONSIN}.`), last),
  again: () => createElement('main', null, paragraph(`${WISCONSIN}.`), last, 'Updated.'),
  parts: () =>
    createElement(
      'main',
      null,
      paragraph('Foxconn pledged to create ', '13,000 jobs', ' in Wisconsin.'),
      last,
    ),
  bold: () =>
    createElement(
      'main',
      null,
      paragraph('Foxconn pledged to create ', createElement('b', null, '13,000 jobs'), ' in Wisconsin.'),
      last,
    ),
  rewritten: () => createElement('main', null, paragraph(`${OHIO}.`), last),
  emptied: () => createElement('main', null, paragraph(null), last),
  moved: () => createElement('main', null, last, paragraph(`${WISCONSIN}.`)),
  rekeyed: () => createElement('main', { key: 'other' }, paragraph(`${WISCONSIN}.`), last),
  unmounted: () => null,
};

const root = createRoot(document.getElementById('root') ?? document.body);

declare global {
  var showTree: (step: string) => void;
}
globalThis.showTree = (step) => {
  flushSync(() => {
    root.render(STEPS[step]?.());
  });
};
globalThis.showTree('first');
