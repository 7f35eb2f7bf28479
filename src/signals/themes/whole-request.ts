import { overlap, spanOf } from '../../lib/text/span-of.ts';
import type { Reading, Signals, Span, Text } from '../../model/signal.ts';
import { FoundTheme } from './found-theme.ts';
import { ENOUGH, FAULT, GAP } from './theme-book.ts';

/** Who wishes for a lower price or a report says what is missing, and more than that something is. */
const WISHED: ReadonlySet<string> = new Set([
  'usability',
  'performance',
  'support',
  'pricing',
  'billing',
  'documentation',
  'reporting',
]);

/** Trouble of a kind of its own. */
const TROUBLES: ReadonlySet<string> = new Set([
  'usability',
  'performance',
  'data-quality',
  'permissions-security',
  'sso-login',
  'account-access',
  'support',
  'pricing',
  'billing',
  'documentation',
]);

/**
 * A wish is a missing feature, however it is worded, and a ticket that reports trouble of no other kind reports a
 * fault.
 * @param found by place in `ids`; added to
 */
export function addWhole(
  found: Map<number, FoundTheme>,
  ids: readonly string[],
  { record, texts }: Reading,
  { intent }: Signals,
): void {
  if (intent?.label !== 'enhancement' && (intent?.label !== 'defect' || record.kind !== 'tickets')) return;
  const span = intent.span ?? (record.kind === 'tickets' ? firstSpan(texts) : null);
  const isWish = intent.label === 'enhancement';
  const settled = isWish ? WISHED : TROUBLES;
  if (span === null || [...found].some(([theme, own]) => settled.has(ids[theme] ?? '') && isSaid(own, span)))
    return;
  const theme = ids.indexOf(isWish ? GAP : FAULT);
  const own = found.get(theme) ?? new FoundTheme();
  own.weight += ENOUGH;
  own.quote(-1, span, AS_MADE);
  found.set(theme, own);
}

/** The request as it was made is quoted only where nothing else is. */
const AS_MADE = 0.1;

/** Complained about, or named where the request is made. */
function isSaid({ isEnough, spans }: FoundTheme, request: Span): boolean {
  if (!isEnough) return false;
  return spans.has(-1) || [...spans.values()].some((own) => overlap(own, request));
}

/** The last text is the one that tells. */
function firstSpan(texts: readonly Text[]): Span | null {
  for (let index = texts.length - 1; index >= 0; index--) {
    const text = texts[index];
    const clause = text?.clauses[0];
    if (text !== undefined && clause !== undefined) return spanOf(index, text, clause);
  }
  return null;
}
