/** The part of sentencex that the bench calls; the package brings no types. */
declare module 'sentencex' {
  export function segment(language: string, text: string): string[];
}
