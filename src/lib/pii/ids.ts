import { isCpf, isFrenchNir, isSpanishId, passesLuhn } from './check-digits.ts';
import { type PiiSpan, type PiiType, spansOf } from './types.ts';

const SSN = /(?<![\p{L}\p{N}]|\d[-/.])(?!000)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\p{N}]|-\d)/gu;
const SSN_CUE =
  /(?<![\p{L}\p{N}])(?:ssn|itin|social security(?: (?:number|no\.?|#))?)(?: (?:is|was))?[ :=#]{0,3}(\d{3}[ .-]?\d{2}[ .-]?\d{4})(?!\d)/giu;

/** A cue, maybe "number" and "is", and a token with digits in it. */
const ID_CUE = new RegExp(
  "(?<![\\p{L}\\p{N}])(?:passport|driver(?:'?s|’s)? ?licen[cs]e|driving licen[cs]e|national (?:id|insurance|identity)(?: card)?|identity card|id card" +
    '|tax ?id|taxpayer id|nino|aadhaa?r|pan card|dni|nif|cpf|curp|bsn|pesel|medicare|nhs' +
    '|steuer-?(?:id|nummer|identifikationsnummer)|sozialversicherungsnummer|(?:personal)?ausweis(?:nummer)?|reisepass(?:nummer)?' +
    '|codice fiscale|passaporto|numéro de sécurité sociale|passeport|pasaporte|personnummer|cpr|henkilötunnus|burgerservicenummer)' +
    '(?:[ -]?(?:card|number|no\\.?|nr\\.?|nummer|#|id))?(?: (?:is|ist|est|es|was))?[ :=#]{1,3}' +
    '([a-z]{0,6}[ -]?\\d(?:[ ./-]?[a-z]?\\d){3,18}(?:-?[a-z]){0,2})(?![\\p{L}\\p{N}])',
  'giu',
);

const BIRTH_DATE =
  /(?<![\p{L}\p{N}])(?:dob|d\.o\.b\.|date of birth|birth ?date|birthday|born(?: on)?|geburtsdatum|geboren(?: am)?|née? le|fecha de nacimiento|data di nascita)(?: (?:is|was|ist))?[ :=]{1,3}((?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})|\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,10}\.?,? \d{4}|\p{L}{3,10} \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)/giu;

/** An id whose shape, and mostly its check digit, gives it away without a word before it. */
interface Shape {
  readonly pattern: RegExp;
  readonly isValid: (id: string) => boolean;
}

const SHAPES: readonly Shape[] = [
  // National insurance number (United Kingdom).
  {
    pattern:
      /(?<![\p{L}\p{N}])[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu,
    isValid: () => true,
  },
  // DNI and NIE (Spain).
  {
    pattern: /(?<![\p{L}\p{N}])(?:\d{8}|[XYZ]-?\d{7})-?[A-HJ-NP-TV-Z](?![\p{L}\p{N}])/gu,
    isValid: isSpanishId,
  },
  // Codice fiscale (Italy).
  {
    pattern: /(?<![\p{L}\p{N}])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\p{N}])/gu,
    isValid: () => true,
  },
  // CPF (Brazil).
  { pattern: /(?<![\p{L}\p{N}.])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\p{L}\p{N}])/gu, isValid: isCpf },
  // Numéro de sécurité sociale (France).
  {
    pattern: /(?<![\p{L}\p{N}])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?![\p{L}\p{N}])/gu,
    isValid: isFrenchNir,
  },
  // Personnummer (Sweden).
  {
    pattern: /(?<![\p{L}\p{N}-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]\d{4}(?![\p{L}\p{N}-])/gu,
    isValid: passesLuhn,
  },
];

/** Numbers that states give to people: by their shape and check digit, or after a word that names them. */
export function findIds(text: string): readonly PiiSpan[] {
  if (!/\d/.test(text)) return [];
  return [
    ...spansOf(text, SSN, 'ssn'),
    ...spansOf(text, SSN_CUE, 'ssn'),
    ...spansOf(text, BIRTH_DATE, 'birth-date'),
    ...spansOf(text, ID_CUE, 'id').filter(({ start, end }) => countDigits(text.slice(start, end)) >= 4),
    ...SHAPES.flatMap((shape) => findShape(text, shape, 'id')),
  ];
}

function findShape(text: string, { pattern, isValid }: Shape, type: PiiType): PiiSpan[] {
  return spansOf(text, pattern, type).filter(({ start, end }) =>
    isValid(text.slice(start, end).replace(/[ .+-]/g, '')),
  );
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}
