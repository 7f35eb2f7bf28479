import type { Report } from './report.ts';

export interface RenderOptions {
  /** Columns available, at least 40. */
  readonly width: number;
  /** 0 none, 1 sixteen colours, 3 truecolour. */
  readonly colour: 0 | 1 | 3;
  /** False where only ASCII can be shown. */
  readonly unicode: boolean;
  /** URLs of the files a report names, where links can be followed. */
  readonly links?: ReadonlyMap<string, string>;
}

/** A file's contents: text, or bytes for formats that are no text. */
export type Rendered = string | Uint8Array;

/**
 * Draws a report. Pure: it selects nothing, computes nothing and reads nothing but its arguments, so that the same
 * arguments always give the same bytes.
 */
export interface Reporter<T extends Rendered | Promise<Rendered> = Rendered | Promise<Rendered>> {
  readonly meta: {
    readonly id: string;
    readonly extension: string;
    readonly mediaType: string;
    readonly title: string;
  };
  /** A promise where the library behind a format gives no more. */
  render(report: Report, options: RenderOptions): T;
}
