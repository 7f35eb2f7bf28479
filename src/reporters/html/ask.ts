import { pointGap } from '../../lib/point-gap.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import type { Report } from '../../model/report.ts';
import { drawCellBar } from './interval.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { drawScroller, drawSection } from './section.ts';

type Ask = Report['askNext'][number];

interface Wish {
  readonly point: string;
  readonly gain: string;
  readonly ask: Ask;
  /** Why there is nothing yet, or nothing. */
  readonly gap: string;
  readonly help: string;
  /** Ids of the point's metrics that are not measured. */
  readonly missing: readonly string[];
}

function listWishes({ report, words }: Page): Wish[] {
  return report.askNext.flatMap((ask): Wish[] => {
    const point = report.points.find(({ id }) => id === ask.point);
    if (point === undefined) return [];
    const gain = formatUnit(ask.gain, 'score');
    const gap = pointGap(point, report);
    return [
      {
        point: point.title,
        gain: ask.missing ? words.ask.upTo(gain) : words.ask.about(gain),
        ask,
        gap: gap === null ? '' : ((gap === 'records-silent' ? point.note : undefined) ?? words.ask.gaps[gap]),
        help: gap === null ? words.ask.helps[ask.point] : words.ask.starts[ask.point],
        missing: ask.missing
          ? []
          : report.metrics
              .filter((metric) => metric.point === ask.point && metric.status === 'missing')
              .map(({ id }) => id),
      },
    ];
  });
}

/** The list on the first screen. */
export function drawAskShort(page: Page): Markup {
  const { words } = page;
  return html`<div class="card ask"><h2><a href="#ask">${words.ask.heading}</a></h2><ol>${listWishes(
    page,
  ).map(
    ({ point, gain, help }) => html`<li><b>${point}</b> <span class="gain">${gain}</span><p>${help}</p></li>`,
  )}</ol></div>`;
}

/** The same at length, with how far each point could move the score. */
export function drawAsk(page: Page): Markup {
  const { words } = page;
  const wishes = listWishes(page);
  const most = Math.max(0, ...wishes.map(({ ask }) => ask.gain));
  const [point, gain, ask, missing] = words.ask.table;
  return drawSection(
    { id: 'ask', heading: words.ask.long, lead: words.ask.lead },
    drawScroller(
      words.ask.long,
      html`<table><thead>
        <tr>
        <th scope="col">${point}</th>
        <th scope="col" class="bar">${gain}</th>
        <th scope="col">${ask}</th>
        <th scope="col">${missing}</th>
        </tr>
        </thead>
        <tbody>
        ${wishes.map(
          (wish) =>
            html`<tr>
            <th scope="row"><a href="#point-${wish.ask.point}">${wish.point}</a></th>
            <td class="bar">${drawCellBar(wish.gain, wish.ask.gain, most)}</td>
            <td>${wish.gap !== '' && `${wish.gap}: `}${wish.help}</td>
            <td>${drawMetricLinks(page, wish.missing)}</td>
            </tr>`,
        )}</tbody></table>`,
    ),
  );
}

function drawMetricLinks({ anchors }: Page, ids: readonly string[]): Markup[] {
  return ids.map(
    (id, at) => html`${at > 0 && ', '}<a href="#${anchors.metrics.get(id) ?? 'points'}">${id}</a>`,
  );
}
