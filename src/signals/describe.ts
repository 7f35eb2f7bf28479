import { type LossGroup, RECORD_KINDS, type RecordKind, type RequestClass } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import type { AnyObservation, Direction, ReadingNote, SignalSettings, Span, Text } from '../model/signal.ts';
import { createEmpathyReader } from './empathy/index.ts';
import { detectLanguage } from './language/index.ts';
import { noteLanguage } from './language/note.ts';
import { createObserver } from './observe.ts';
import { prepareText } from './prepare.ts';
import { SIGNALS } from './registry.ts';
import { createAlarmReader, type ReadAlarms } from './severity/index.ts';

/** Something that was read, and the words that decided; null where a field or a form decided. */
interface Decided {
  readonly words: string | null;
}

/** In what language a text is, how sure that is from 0 to 1, and how it could be read. */
export interface LanguageDescription {
  readonly code: string;
  readonly confidence: number;
  readonly state: ReadingNote['state'];
}

/** What is read from one record, with the words that decided; plain JSON, keys in a fixed order. */
export interface RecordDescription {
  readonly kind: RecordKind;
  readonly language: LanguageDescription;
  readonly intent?: Decided & { readonly label: RequestClass; readonly unsure: boolean };
  readonly vendorClass?: RequestClass | null;
  readonly sentiment?: Decided & { readonly score: number };
  readonly themes: readonly (Decided & { readonly id: string; readonly polarity: -1 | 0 | 1 })[];
  readonly expectation?: {
    readonly unmet: readonly (string | null)[];
    readonly exceeded: readonly (string | null)[];
  };
  /** Left out where the writer says nothing of leaving. */
  readonly leaving?: Decided & { readonly kind: 'leaves' | 'thinks' };
  readonly competitors: readonly (Decided & {
    readonly name: string;
    readonly listed: boolean;
    readonly direction: Direction | null;
  })[];
  readonly lossReason?: Decided & {
    readonly primary: LossGroup | null;
    readonly groups: readonly LossGroup[];
    readonly usable: boolean;
  };
  readonly alarms: readonly { readonly alarm: string; readonly words: string }[];
  /** Words that were read of each field, and its length in UTF-16 units. */
  readonly read: readonly { readonly field: string; readonly words: number; readonly of: number }[];
}

/** The markers of empathy in an agent's reply, each with its words. */
export interface ReplyDescription {
  readonly kind: 'reply';
  readonly language: LanguageDescription;
  readonly markers: readonly { readonly marker: string; readonly words: string }[];
}

/** Describes records: compiled once, for any number of them. Load the language model first where texts may need it. */
export function createDescriber(settings: SignalSettings): (record: AnyRecord) => RecordDescription {
  const names = SIGNALS.map(({ meta }) => meta.name);
  const observe = createObserver(
    new Map(RECORD_KINDS.map((kind): [RecordKind, typeof names] => [kind, names])),
    settings,
  );
  const readAlarms = createAlarmReader();
  return (record) => {
    const seen = observe(record);
    const { state } = seen.note ?? noteLanguage(seen.texts);
    return {
      kind: record.kind,
      language: languageOf(seen.texts, state),
      ...describeSignals(seen),
      alarms: describeAlarms(seen.texts, readAlarms),
      read: seen.texts.map(({ field, tokens, raw }) => ({ field, words: tokens.length, of: raw.length })),
    };
  };
}

/** Each alarm once, by the first words that raise it. */
function describeAlarms(texts: readonly Text[], read: ReadAlarms): RecordDescription['alarms'] {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const { alarm, start, end } of read(text)) {
      if (!found.has(alarm)) found.set(alarm, cut(text, start, end));
    }
  }
  return [...found].map(([alarm, words]) => ({ alarm, words }));
}

/** Describes replies of agents: the markers of empathy, each with its words. */
export function createReplyDescriber(): (reply: string) => ReplyDescription {
  const readEmpathy = createEmpathyReader();
  return (reply) => {
    const text = prepareText('reply', reply);
    const markers = readEmpathy(text).map(({ marker, start, end }) => ({
      marker,
      words: cut(text, start, end),
    }));
    return { kind: 'reply', language: languageOf([text], noteLanguage([text]).state), markers };
  };
}

/** Where nothing speaks against English the n-grams are not asked, here as in the audit. */
function languageOf(texts: readonly Text[], state: ReadingNote['state']): LanguageDescription {
  const { code, confidence } = detectLanguage(texts.map(({ raw }) => raw).join('\n'));
  const isEnglish = state === 'read';
  return {
    code: isEnglish ? 'en' : code,
    confidence: isEnglish && code !== 'en' ? SUPPOSED : Math.round(confidence * 100) / 100,
    state,
  };
}

/** A few words that could be of any language are supposed to be English. */
const SUPPOSED = 0.5;

function describeSignals({
  texts,
  signals,
}: AnyObservation): Omit<RecordDescription, 'kind' | 'language' | 'alarms' | 'read'> {
  const words = (span: Span | null): string | null => wordsOf(texts, span);
  const { intent, sentiment, expectation, leaving, 'loss-reason': reason } = signals;
  return {
    ...(intent === undefined
      ? {}
      : { intent: { label: intent.label, unsure: intent.unsure === true, words: words(intent.span) } }),
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
    ...(leaving == null ? {} : { leaving: { kind: leaving.kind, words: words(leaving.span) } }),
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
