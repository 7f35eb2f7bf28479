import type { Json } from '../model/json.ts';
import { RECORD_KINDS, type RecordKind } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import type { AnyObservation, SignalSettings, Span, Text } from '../model/signal.ts';
import { createEmpathyReader } from './empathy/index.ts';
import { detectLanguage } from './language/index.ts';
import { createObserver } from './observe.ts';
import { prepareText } from './prepare.ts';
import { SIGNALS } from './registry.ts';
import { createAlarmReader } from './severity/index.ts';

/** What is read from one record, with the words that decided; plain JSON, keys in a fixed order. */
export type Description = { readonly [key: string]: Json };

/** Describes records: compiled once, for any number of them. */
export function createDescriber(settings: SignalSettings): (record: AnyRecord) => Description {
  const names = SIGNALS.map(({ meta }) => meta.name);
  const observe = createObserver(
    new Map(RECORD_KINDS.map((kind): [RecordKind, typeof names] => [kind, names])),
    settings,
  );
  const readAlarms = createAlarmReader();
  return (record) => {
    const seen = observe(record);
    return {
      kind: record.kind,
      language: languageOf(seen.texts),
      ...describeSignals(seen),
      alarms: seen.texts.flatMap((text) =>
        readAlarms(text).map(({ alarm, start, end }) => ({ alarm, words: cut(text, start, end) })),
      ),
      read: seen.texts.map(({ field, tokens, raw }) => ({ field, words: tokens.length, of: raw.length })),
    };
  };
}

/** Describes replies of agents: the markers of empathy, each with its words. */
export function createReplyDescriber(): (reply: string) => Description {
  const readEmpathy = createEmpathyReader();
  return (reply) => {
    const text = prepareText('reply', reply);
    const markers = readEmpathy(text).map(({ marker, start, end }) => ({
      marker,
      words: cut(text, start, end),
    }));
    return { kind: 'reply', language: languageOf([text]), markers };
  };
}

function languageOf(texts: readonly Text[]): Json {
  const { code, confidence } = detectLanguage(texts.map(({ raw }) => raw).join('\n'));
  return { code, confidence: Math.round(confidence * 100) / 100 };
}

function describeSignals({ texts, signals }: AnyObservation): Description {
  const words = (span: Span | null): string | null => wordsOf(texts, span);
  const { intent, sentiment, expectation, 'loss-reason': reason } = signals;
  return {
    ...(intent === undefined ? {} : { intent: { label: intent.label, words: words(intent.span) } }),
    ...('vendor-class' in signals ? { vendorClass: signals['vendor-class'] ?? null } : {}),
    ...(sentiment === undefined
      ? {}
      : { sentiment: { score: sentiment.score, words: words(sentiment.span) } }),
    themes: (signals.themes ?? []).map(({ id, polarity, span }) => ({ id, polarity, words: words(span) })),
    ...(expectation === undefined
      ? {}
      : {
          expectation: {
            unmet: expectation.negative.map(words),
            exceeded: expectation.positive.map(words),
          },
        }),
    competitors: (signals.competitors ?? []).map(({ name, listed, direction, span }) => ({
      name,
      listed,
      direction: direction ?? null,
      words: words(span),
    })),
    ...(reason === undefined
      ? {}
      : {
          lossReason: {
            primary: reason.primary,
            groups: [...reason.groups],
            usable: reason.usable,
            words: words(reason.span),
          },
        }),
  };
}

function wordsOf(texts: readonly Text[], span: Span | null): string | null {
  const text = span === null ? undefined : texts[span.text];
  return span === null || text === undefined ? null : cut(text, span.start, span.end);
}

/** Verbatim, but no longer than a line or two. */
function cut({ raw }: Text, start: number, end: number): string {
  return raw.slice(start, Math.min(end, start + MAX_WORDS));
}

const MAX_WORDS = 240;
