/** As much of React as tests/pages/tree.ts calls: the same names stand for Preact's in its other bundle. */
declare module 'react' {
  export type ReactNode = object | string | null | undefined;
  export function createElement(type: string, props: object | null, ...children: ReactNode[]): ReactNode;
}
declare module 'react-dom' {
  export function flushSync(act: () => void): void;
}
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';
  export function createRoot(container: Element): { render(node: ReactNode): void };
}
