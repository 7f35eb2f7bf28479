import { isIban, passesLuhn } from './check-digits.ts';
import { IBAN_LENGTHS } from './iban-lengths.data.ts';
import { type PiiSpan, spansOf } from './types.ts';

const CARD =
  /(?<![\p{L}\p{N}_+]|\d[.-])(?:\d{4}([ .\u00a0-]{1,2})\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{4}([ .\u00a0-])\d{6}\2\d{4,5}|\d{12,19})(?![\p{L}\p{N}_])/gu;
const CARD_CUE =
  /\b(?:cards?|visa|mastercard|master card|amex|american express|maestro|karte|kreditkarte|carte|tarjeta|cartão|carta)\b[^\n\d]{0,40}$/iu;
const CARD_CODE =
  /(?<![\p{L}\p{N}])(?:cvv2?|cvc2?|csc|card (?:verification|security) (?:code|number))(?: (?:is|code))?[ :=#]{0,3}(\d{3,4})(?!\d)/giu;
/** Digits of the cards in use; others count only after a word such as "card". */
const LENGTHS: ReadonlySet<number> = new Set([13, 14, 15, 16, 19]);

/** First digits of the card schemes in use. */
const SCHEME = /^(?:3[04-9]|4|5[0-8]|6|2[2-7]|1800|2131|8[12])/;

const IBAN_START = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?=[ -]?[a-z0-9])/giu;
const IBAN_CUE = /\biban\b[^\n]{0,12}$/iu;

const NUMBER = '(?:numbers?|nos?\\.?|nr\\.?|num(?:éro|ero)?\\.?|número|n[°º]|#)';
const ACCOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:bank|savings|checking|current|giro|deposit) ?(?:account|acct|a/c)(?: ${NUMBER})?` +
    `|(?:account|acct|a/c) ?${NUMBER}|konto(?:nummer| ?nr\\.?)|numéro de compte|número de cuenta|numero di conto|rekeningnummer` +
    `|(?:aba |bank )?routing(?: ${NUMBER})?|sort ?code|bsb|bankleitzahl|blz|ifsc(?: code)?)` +
    '[ :=#]{0,3}(?:(?:is|ist|es|est|è|was)[ :])?[ ]?([a-z]{0,4}\\d(?:[ -]?\\d){4,23})(?![\\p{L}\\p{N}])',
  'giu',
);
const SWIFT =
  /(?<![\p{L}\p{N}])(?:SWIFT|BIC|[Ss]wift|[Bb]ic)(?:\/(?:SWIFT|BIC))?(?: ?[Cc]ode)?[ :=]{1,3}(?:is )?([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![\p{L}\p{N}])/gu;

/** Numbers of payment cards and of bank accounts. */
export function findAccounts(text: string): readonly PiiSpan[] {
  if (!/\d{3}/.test(text)) return spansOf(text, SWIFT, 'account');
  return [
    ...spansOf(text, SWIFT, 'account'),
    ...spansOf(text, ACCOUNT, 'account'),
    ...spansOf(text, CARD_CODE, 'card'),
    ...findCards(text),
    ...findIbans(text),
  ];
}

/** Digits after a word such as "card" are one even with a wrong check digit: a typing error hides little. */
function findCards(text: string): PiiSpan[] {
  const spans: PiiSpan[] = [];
  for (const match of text.matchAll(CARD)) {
    const digits = match[0].replace(/\D/g, '');
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const valid = LENGTHS.has(digits.length) && SCHEME.test(digits) && passesLuhn(digits);
    if (valid || CARD_CUE.test(before)) {
      spans.push({ start: match.index, end: match.index + match[0].length, type: 'card' });
    }
  }
  return spans;
}

/** The country says how many signs to take, so that the word after the number stays out. */
function findIbans(text: string): PiiSpan[] {
  const spans: PiiSpan[] = [];
  for (const { index } of text.matchAll(IBAN_START)) {
    const length = IBAN_LENGTHS.get(text.slice(index, index + 2).toUpperCase());
    if (length === undefined) continue;
    const { iban, end } = takeSigns(text, index, length);
    const announced = () => IBAN_CUE.test(text.slice(Math.max(0, index - 20), index));
    const digits = iban.replace(/\D/g, '').length;
    if (isIban(iban) || (digits > 9 && announced())) spans.push({ start: index, end, type: 'iban' });
  }
  return spans;
}

/** Letters and digits, with at most one space or hyphen between two. */
function takeSigns(text: string, start: number, length: number): { iban: string; end: number } {
  let iban = '';
  let at = start;
  let end = start;
  while (iban.length < length && at < text.length) {
    const sign = text.charAt(at);
    if (/[a-z0-9]/i.test(sign)) {
      iban += sign;
      end = at + 1;
    } else if (!/[ \u00a0-]/.test(sign) || end !== at) break;
    at += 1;
  }
  return { iban, end };
}
