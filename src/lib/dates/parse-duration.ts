/** Longer cells are no durations. */
const MAX_LENGTH = 60;

const HOUR = 3_600_000;
/** Milliseconds of each unit, by how it is written in English, German, French, Spanish, Italian, Portuguese, Dutch. */
const UNITS: ReadonlyMap<string, number> = new Map(
  [
    '1 ms millisecond milliseconds msec',
    '1000 s sec secs second seconds sekunde sekunden seconde secondes segundo segundos secondi seconden',
    '60000 m min mins minute minutes minuten minuto minutos minuti minuut',
    '3600000 h hr hrs hour hours std stunde stunden heure heures hora horas ora ore uur uren',
    '86400000 d day days t tag tage tagen jour jours j dia dias giorno giorni dag dagen',
    '604800000 w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane weken',
  ].flatMap((line) => {
    const [ms = '', ...words] = line.split(' ');
    return words.map((word): [string, number] => [word, Number(ms)]);
  }),
);

const CLOCK = /^(?:(\d{1,5})(?:\.|\s+days?,?\s+|\s+))?(\d{1,6}):(\d{2})(?::(\d{2})(?:[.,](\d{1,7}))?)?$/i;
const ISO =
  /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;
const PART = /(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?,?\s*/uy;
const NUMBER = /^\d+(?:[.,]\d+)?$/;

/**
 * Reads a length of time: `26:30:00` (hours first), `1.02:30:00`, `1d 4h`, `2 hours, 5 min`, `PT26H30M`, or a bare
 * number of the given unit.
 * @param unit milliseconds of a bare number's unit, an hour for `Resolution time (in hrs)`
 * @returns milliseconds; NaN when it is no length of time
 */
export function parseDuration(text: string, unit: number): number {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return Number.NaN;
  if (NUMBER.test(trimmed)) return Math.round(Number(trimmed.replace(',', '.')) * unit);
  const clock = CLOCK.exec(trimmed);
  if (clock !== null) return readClock(clock);
  const iso = trimmed.length > 2 && trimmed[0]?.toUpperCase() === 'P' ? ISO.exec(trimmed) : null;
  if (iso !== null) {
    const [weeks, days, hours, minutes, seconds] = iso.slice(1).map((part) => Number(part ?? 0));
    const total = ((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0);
    return Math.round(total * HOUR + (minutes ?? 0) * 60_000 + (seconds ?? 0) * 1000);
  }
  return readParts(trimmed.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Two numbers are hours and minutes; a number before the clock counts days. */
function readClock([, days = '0', hours, minutes, seconds = '0']: RegExpExecArray): number {
  if (Number(minutes) > 59 || Number(seconds) > 59) return Number.NaN;
  return (Number(days) * 24 + Number(hours)) * HOUR + Number(minutes) * 60_000 + Number(seconds) * 1000;
}

function readParts(text: string): number {
  let total = 0;
  for (PART.lastIndex = 0; PART.lastIndex < text.length; ) {
    const match = PART.exec(text);
    const unit = UNITS.get(match?.[2] ?? '');
    if (match === null || unit === undefined) return Number.NaN;
    total += Number((match[1] ?? '').replace(',', '.')) * unit;
  }
  return Math.round(total);
}

/** The unit a header names, as in `First resolution time in minutes`; null when it names none. */
export function unitInHeader(header: string): number | null {
  const name = header.slice(0, 200).toLowerCase();
  for (const [unit, words] of HEADER_UNITS) if (words.test(name)) return unit;
  return null;
}

const HEADER_UNITS: readonly (readonly [number, RegExp])[] = [
  [1, /(?:^|[^\p{L}])(?:ms|msec|millis(?:econds)?)(?![\p{L}])/u],
  [1000, /(?:^|[^\p{L}])(?:s|secs?|seconds)(?![\p{L}])/u],
  [60_000, /(?:^|[^\p{L}])(?:mins?|minutes|minuten)(?![\p{L}])/u],
  [HOUR, /(?:^|[^\p{L}])(?:h|hrs?|hours|stunden|heures|horas)(?![\p{L}])/u],
  [24 * HOUR, /(?:^|[^\p{L}])(?:d|days|tage|jours)(?![\p{L}])/u],
];
