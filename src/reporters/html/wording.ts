import type { ENGLISH } from './english.data.ts';

type Widen<T> = T extends string
  ? string
  : T extends (...given: infer A) => unknown
    ? (...given: A) => string
    : T extends readonly unknown[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widen<T[K]> };

/** Every word of the page that is not a word of the report. Another language is another object of this shape. */
export type Words = Widen<typeof ENGLISH>;
