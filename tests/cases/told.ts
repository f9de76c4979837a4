/**
 * Told: a sentence with what its record must say, short enough to be written by the hundred.
 *
 * `kind status measure value unit`, `-` where there is no number; `none` where there is no claim.
 * `second` is the next claim of the sentence; `undefined` asks for a key to be absent; `loose` looks at the kind and the number only.
 */
export type Told = [text: string, told: string, more?: More];
export type More = {
  published?: string;
  second?: string;
  third?: string;
  loose?: true;
  is?: 'level' | 'change' | 'share';
  direction?: 'up' | 'down' | undefined;
  previous?: number | undefined;
  max?: number | undefined;
  bound?: string | undefined;
  approx?: true;
  per?: string;
  amount?: number;
  actor?: string;
  speaker?: string;
  place?: string[];
  partner?: string[];
  deadline?: string | undefined;
  from?: string | undefined;
  quote?: string;
};
