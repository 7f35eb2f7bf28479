import { type DecimalSign, parseNumber } from './parse-number.ts';

/** ISO 4217 currencies whose minor unit is not a hundredth. */
const MINOR_DIGITS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'
    .split(' ')
    .map((code): [string, number] => [code, 0]),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code): [string, number] => [code, 3]),
]);

/** Signs by the currency they most often mean in business software; longer ones first, they contain the shorter. */
const SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'],
  ['R$', 'BRL'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['MX$', 'MXN'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Fr.', 'CHF'],
  ['SFr', 'CHF'],
  ['￥', 'JPY'],
  ['円', 'JPY'],
  ['元', 'CNY'],
  ['Rs.', 'INR'],
  ['Rs', 'INR'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₡', 'CRC'],
  ['S/', 'PEN'],
  ['Ft', 'HUF'],
  ['lei', 'RON'],
  ['лв', 'BGN'],
  ['руб', 'RUB'],
  // Crowns of three countries: a currency, but which?
  ['kr.', ''],
  ['kr', ''],
];
const SIGN_BY_LENGTH = [...SIGNS].sort((a, b) => b[0].length - a[0].length);
const CODE_BY_SIGN: ReadonlyMap<string, string> = new Map(SIGNS);

/** Longer cells hold no amount. */
const MAX_LENGTH = 48;

/** Digits after the decimal sign of a currency: 2 unless ISO 4217 says otherwise or the code is unknown. */
export function minorDigits(currency: string | null): number {
  return currency === null ? 2 : (MINOR_DIGITS.get(currency) ?? 2);
}

/** Whole minor units of an amount, half away from zero. @returns NaN when it is too big to be counted exactly */
export function toMinorUnits(amount: number, currency: string | null): number {
  const digits = minorDigits(currency);
  const scaled = Math.abs(amount) * 10 ** digits;
  // Near a half the printed form is shifted instead: 1.005 * 100 is 100.49999.
  const nearHalf = Math.abs((scaled % 1) - 0.5) < 1e-3;
  const minor = Math.round(nearHalf ? Number(`${Math.abs(amount)}e${digits}`) : scaled);
  if (!Number.isSafeInteger(minor)) return Number.NaN;
  return amount < 0 ? -minor || 0 : minor;
}

/** The three-letter code a cell of a currency column means: `eur`, `€`, `USD - U.S. Dollar`; null when it is none. */
export function readCurrency(text: string): string | null {
  const trimmed = text.trim();
  const code = /^[A-Za-z]{3}(?![A-Za-z])/.exec(trimmed);
  if (code !== null) return code[0].toUpperCase();
  return CODE_BY_SIGN.get(trimmed) ?? null;
}

/** The currency a header names, as in `Amount (EUR)` or `ARR $`. */
export function currencyInHeader(header: string): string | null {
  const code = /[([ ]([A-Z]{3})(?:[)\]]|$)/.exec(header.slice(0, 200))?.[1];
  if (code !== undefined && !/^(?:ARR|MRR|ACV|TCV|AMT|SUM)$/.test(code)) return code;
  const sign = SIGN_BY_LENGTH.find(([text]) => !/\p{L}/u.test(text) && header.slice(0, 200).includes(text));
  return sign?.[1] ?? null;
}

/**
 * What the amounts of a column are counted in, when its header says so: 0.01 for `value_cents`, 1000 for
 * `ARR (in k€)` or `Amount ($K)`, else 1.
 */
export function scaleInHeader(header: string): number {
  const name = header.slice(0, 200);
  if (/(?:^|[^a-z])(?:cents?|centavos|minor[ _]units?)(?![a-z])/i.test(name)) return 0.01;
  if (
    /[([](?:in )?(?:thousands?|tsd\.?|[$€£]?\s?k\s?[$€£]?|t€|'000|000s?)[)\]]|\bin (?:k[$€£]|thousands?)\b/i.test(
      name,
    )
  )
    return 1000;
  return /[([](?:in )?(?:millions?|mio\.?|[$€£]\s?m|m[$€£])[)\]]|\bin (?:m[$€£]|millions?)\b/i.test(name)
    ? 1e6
    : 1;
}

/** Reads an amount with or without a currency sign or code. @returns NaN in `value` when it is no amount */
export function readAmount(text: string, decimal: DecimalSign): { value: number; currency: string | null } {
  const first = CODE_BY_SIGN.get(text.charAt(0));
  if (first !== undefined) return { value: parseNumber(text.slice(1), decimal), currency: first };
  const plain = parseNumber(text, decimal);
  if (!Number.isNaN(plain)) return { value: plain, currency: null };
  if (text.length > MAX_LENGTH) return { value: Number.NaN, currency: null };
  const code = /(?:^|[^A-Za-z])([A-Z]{3})(?![A-Za-z])/.exec(text)?.[1];
  const found = code === undefined ? signIn(text) : { text: code, code };
  if (found === null) return { value: Number.NaN, currency: null };
  const currency = found.code === '' ? null : found.code;
  return { value: parseNumber(text.replace(found.text, ''), decimal), currency };
}

function signIn(text: string): { text: string; code: string } | null {
  for (const [sign, code] of SIGN_BY_LENGTH) if (text.includes(sign)) return { text: sign, code };
  return null;
}
