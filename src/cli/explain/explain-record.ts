import type { Probed } from '../../engine/probe-record.ts';
import { showField } from '../../engine/show-record.ts';
import { maskPersonal } from '../../lib/mask.ts';
import { formatUnit } from '../../lib/words/format-unit.ts';
import { FIELDS } from '../../model/record.ts';
import type { SignalName, Span } from '../../model/signal.ts';
import { findCitations } from './subject.ts';

/** A record: what it holds, what was read from it by which words, where it counts, and where it is quoted. */
export function explainRecord(probed: Probed, redact: boolean): string[] {
  const { observation, audited, countedIn, pains } = probed;
  const { record } = observation;
  const address = `${record.origin.source}:${record.origin.row}`;
  const said = (text: string) => (redact ? maskPersonal(text) : text);
  const { columns } = record.origin;
  const fields = Object.keys(FIELDS[record.kind]).flatMap((field) => {
    const shown = showField(record, field, redact);
    if (shown === null || shown === '' || (Array.isArray(shown) && shown.length === 0)) return [];
    const column = columns[field];
    return [`  ${field}${column === undefined ? '' : ` (${column})`}: ${String(shown)}`];
  });
  return [
    `${address}  ${record.kind}, as ${record.origin.vendor} writes it`,
    '',
    ...fields,
    '',
    'Read from it',
    ...readings(observation).map(
      ([name, value, words]) => `  ${name}: ${value}${words === '' ? '' : `  "${said(words)}"`}`,
    ),
    `  pains: ${pains.length === 0 ? 'none' : pains.join(', ')}`,
    '',
    'Counts in',
    ...countedIn.map(({ id, title, x, n }) => {
      const how =
        x === null
          ? `${formatUnit(n, 'count')} unit`
          : `${formatUnit(x, 'count')} of ${formatUnit(n, 'count')}`;
      return `  ${id} ${title}: ${how}`;
    }),
    ...(countedIn.length === 0 ? [`  ${tellUncounted(probed)}`] : []),
    '',
    'Quoted for',
    ...findCitations(address, audited.report).map(({ of, quote }) => `  ${of}  "${quote}"`),
  ];
}

function tellUncounted({ isExcluded }: Probed): string {
  return isExcluded ? 'nothing: a line of the overrides excludes it' : 'no metric by itself';
}

/** [signal, value, deciding words]. */
function readings({ signals, texts }: Probed['observation']): (readonly [string, string, string])[] {
  const words = (span: Span | null | undefined) =>
    span === null || span === undefined ? '' : (texts[span.text]?.raw.slice(span.start, span.end) ?? '');
  const { intent, sentiment, themes = [], expectation, competitors = [] } = signals;
  const reason = signals['loss-reason'];
  const list: (readonly [SignalName, string, string])[] = [];
  if (intent !== undefined) list.push(['intent', intent.label, words(intent.span)]);
  if (signals['vendor-class'] !== undefined)
    list.push(['vendor-class', signals['vendor-class'] ?? 'none', '']);
  if (sentiment !== undefined) list.push(['sentiment', String(sentiment.score), words(sentiment.span)]);
  for (const { id, polarity, span } of themes)
    list.push(['themes', `${id} (${TONES[polarity]})`, words(span)]);
  for (const span of expectation?.negative ?? []) list.push(['expectation', 'not met', words(span)]);
  for (const span of expectation?.positive ?? []) list.push(['expectation', 'exceeded', words(span)]);
  for (const { name, span } of competitors) list.push(['competitors', name, words(span)]);
  if (reason !== undefined) list.push(['loss-reason', reason.primary ?? 'none', words(reason.span)]);
  return list;
}

const TONES = { '-1': 'complained about', '0': 'mentioned', '1': 'praised' } as const;
