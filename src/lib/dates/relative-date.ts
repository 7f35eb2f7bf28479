const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** Months and years as they are on average: nobody who writes "3 months ago" means a day. */
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

const UNIT_WORDS: readonly (readonly [number, string])[] = [
  [
    1000,
    's sec secs second seconds seconde secondes sekunde sekunden segundo segundos secondo secondi seconden 秒',
  ],
  [MINUTE, 'm min mins minute minutes minuten minuto minutos minuti minuut 分 分間'],
  [HOUR, 'h hr hrs hour hours heure heures stunde stunden std hora horas ora ore uur uren 時間'],
  [DAY, 'd day days jour jours tag tage tagen dia dias giorno giorni dag dagen 日 日間'],
  [WEEK, 'w wk week weeks semaine semaines woche wochen semana semanas settimana settimane weken 週間'],
  [
    MONTH,
    'mo mon mos month months mois monat monate monaten mes meses mese mesi maand maanden か月 ヶ月 カ月',
  ],
  [YEAR, 'y yr yrs year years an ans annee annees jahr jahre jahren ano anos anno anni jaar jaren 年'],
];
const UNITS: ReadonlyMap<string, number> = new Map(
  UNIT_WORDS.flatMap(([ms, words]) => words.split(' ').map((word): [string, number] => [word, ms])),
);

const DAY_WORDS: ReadonlyMap<string, number> = new Map(
  [
    "0 today|heute|aujourd'hui|aujourdhui|hoy|hoje|oggi|vandaag|今日|本日",
    '-1 yesterday|gestern|hier|ayer|ontem|ieri|gisteren|昨日',
    '-2 vorgestern|avant-hier|anteayer|anteontem|eergisteren|一昨日',
    '1 tomorrow|morgen|demain|manana|amanha|domani|明日',
    "0 now|just now|jetzt|gerade eben|maintenant|a l'instant|ahora|ahora mismo|agora|adesso|ora|nu|zojuist|たった今",
  ].flatMap((line) => {
    const space = line.indexOf(' ');
    const days = Number(line.slice(0, space));
    return line
      .slice(space + 1)
      .split('|')
      .map((word): [string, number] => [word, days]);
  }),
);

const ONE = /^(?:an?|one|une?|einem|einer|einen|uno|una|um|uma|een|un'|1)$/;
const LAST = /^(?:last|previous|letzte[rns]?|letzten)$/;
/** Words before or after the amount that look back: "vor 3 Tagen", "il y a 3 jours", "3 giorni fa". */
const PAST = /^(?:vor|il y a|ilya|hace|ha)\s+|\s*(?:ago|fa|geleden|atras|前)$/;
const AHEAD = /^(?:in|en|dans|dentro de|tra|fra|over|em)\s+|\s*(?:from now|later|後)$/;
const AMOUNT =
  /^(?:(?:about|almost|over|more than|ca\.?|etwa|environ|circa)\s+)?([\p{L}']+|\d{1,5})\s*(\p{L}+)\.?$/u;
const CLOCK =
  /^(.+?)[,\s]+(?:at |um |a |à |a las |alle |om )?(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?m?\.?$/u;

const MAX_LENGTH = 40;

/** A time told by its distance from another. */
export interface RelativeDate {
  readonly ms: number;
  /** Time of day of a named day such as "yesterday at 14:30"; null when the clock of the reference counts. */
  readonly clock: number | null;
}

/**
 * Reads `2 hours ago`, `yesterday`, `vor 3 Tagen`, `il y a 2 mois`, `hace 5 días`, `há 2 dias`, `3 giorni fa`,
 * `3 dagen geleden`, `3日前`.
 * @returns null when the text is nothing of the kind
 */
export function parseRelative(text: string): RelativeDate | null {
  if (text.length > MAX_LENGTH) return null;
  const words = fold(text);
  const day = DAY_WORDS.get(words);
  if (day !== undefined) return { ms: day * DAY, clock: null };
  const timed = CLOCK.exec(words);
  if (timed !== null) return withClock(timed);
  const ms = readDistance(words);
  return ms === null ? null : { ms, clock: null };
}

/** The instant of a relative date. @param reference milliseconds since 1970 UTC */
export function resolveRelative({ ms, clock }: RelativeDate, reference: number): number {
  const at = Math.round(reference + ms);
  return clock === null ? at : Math.floor(at / DAY) * DAY + clock;
}

function withClock([, word = '', hour, minute, half]: RegExpExecArray): RelativeDate | null {
  const day = DAY_WORDS.get(word);
  if (day === undefined) return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  return hours > 23 || Number(minute) > 59
    ? null
    : { ms: day * DAY, clock: hours * HOUR + Number(minute) * MINUTE };
}

function readDistance(words: string): number | null {
  const sign = PAST.test(words) ? -1 : AHEAD.test(words) ? 1 : 0;
  const bare = words.replace(sign < 0 ? PAST : AHEAD, '').trim();
  const match = AMOUNT.exec(bare);
  const unit = UNITS.get(match?.[2] ?? '');
  const amount = match?.[1] ?? '';
  if (unit === undefined) return null;
  if (LAST.test(amount)) return -unit;
  const count = /^\d+$/.test(amount) ? Number(amount) : ONE.test(amount) ? 1 : Number.NaN;
  return sign === 0 || Number.isNaN(count) ? null : sign * count * unit;
}

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}
