import type { Report } from './report.ts';

export interface RenderOptions {
  /** Columns available, at least 40. */
  readonly width: number;
  /** 0 none, 1 sixteen colours, 3 truecolour. */
  readonly colour: 0 | 1 | 3;
  /** False where only ASCII can be shown. */
  readonly unicode: boolean;
}

/** Draws a report. Pure: it selects nothing, computes nothing and reads nothing but its arguments. */
export interface Reporter {
  readonly meta: {
    readonly id: string;
    readonly extension: string;
    readonly mediaType: string;
    readonly title: string;
  };
  render(report: Report, options: RenderOptions): string | Uint8Array;
}
