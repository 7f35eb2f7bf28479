import { formatUnit } from '../../lib/words/format-unit.ts';
import type { Report, ReportEvidence } from '../../model/report.ts';
import { html, type Markup } from './markup.ts';
import type { Words } from './wording.ts';

type Quote = NonNullable<Report['reasons'][number]['quote']>;
type Address = Quote['at'];

/** `g2-reviews.csv : 70`, as a spreadsheet numbers rows. Words of any script keep to themselves. */
export function drawAddress({ source, row, column }: Address): Markup {
  const name = source.slice(source.lastIndexOf('/') + 1);
  const where = column === undefined ? source : `${source}, ${column}`;
  return html`<cite class="address" title="${where}"><bdi>${name === '' ? source : name}</bdi>:${row}</cite>`;
}

/** Verbatim words, marked as somebody's. */
export function drawQuote(quote: Quote): Markup {
  return html`<blockquote class="quote"><p dir="auto">${quote.quote}</p> ${drawAddress(quote.at)}</blockquote>`;
}

/** The rows behind a number: the words of those that are shown, and how many there are. */
export function drawEvidence(evidence: ReportEvidence, words: Words): Markup {
  const { shown, total } = evidence;
  const count = (value: number) => formatUnit(value, 'count');
  if (shown.length === 0) return html`<p class="soft">${words.evidence.none}</p>`;
  return html`<div class="rows"><ul class="quotes">${shown.map((quote) => html`<li>${drawQuote(quote)}</li>`)}</ul>${
    total > shown.length &&
    html`<p class="soft">${words.evidence.shown(count(shown.length), count(total))}</p>`
  }</div>`;
}
