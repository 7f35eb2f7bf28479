import {
  NO_STREETS,
  STREET_ENDS,
  STREET_STARTS,
  STREET_SUFFIXES,
  UNITS,
  US_STATES,
} from './addresses.data.ts';
import { type PiiSpan, spansOf } from './types.ts';

const EDGE = '(?<![\\p{L}\\p{N}])';
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}";
const HOUSE = '\\d{1,5}(?: ?[a-zA-Z](?![\\p{L}\\p{N}]))?(?:[-/]\\d{1,4})?';
const PARTICLES =
  "(?:(?:de|du|des|la|le|les|del|dei|della|do|da|dos|das|van|von|der|den|y|e|l’|l')[ ]?){0,3}";

const UNIT = `(?:[,\\s]{1,4}(?:${UNITS.join('|')})\\.?[ ]?[\\dA-Z][\\w-]{0,6})`;
const POSTCODE = `(?:[A-Z]{1,2}-)?\\d{4,5}(?:-\\d{3,4})?|\\d{3} \\d{2}|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]\\d[A-Z] \\d[A-Z]\\d`;
/** Unit, town, state and post code: up to four words, and only where a post code or a state ends them. */
const TOWN =
  `(?:${UNIT}?[,\\s]{1,3}(?:(?:${POSTCODE})[,\\s]{1,3}${WORD}(?: ${WORD}){0,2}` +
  `|(?:${WORD}[,\\s]{1,4}){1,4}(?:${POSTCODE})))?`;
const REST = `${UNIT}?(?:${TOWN})(?![\\p{L}\\p{N}])`;

/** `12 North Main Street`, `24 Clarke Avenue, Apt. 3, Springfield, IL 62704`. */
const NUMBER_FIRST = new RegExp(
  `${EDGE}${HOUSE},?[ ](?:(?:\\d{1,4}(?:st|nd|rd|th)|${WORD}|\\d{1,4})[ ]){1,4}(?<!(?:${NO_STREETS.join('|')})[ ])(?:${bothCases(STREET_ENDS)})(?![\\p{L}\\p{N}])\\.?${REST}`,
  'gu',
);

/** `Hauptstraße 5, 10115 Berlin`, `Lange Straße 5`. */
const SUFFIXED = new RegExp(
  `${EDGE}(?:\\d{1,5}[ ,]{1,2})?(?:${WORD}[ ])?(?=\\p{Lu})[\\p{L}\\p{M}-]{0,30}(?:${bothCases(STREET_SUFFIXES)})[ ]${HOUSE}${REST}`,
  'gu',
);

const STARTED_STREET = `(?:${bothCases(STREET_STARTS)})[ ]${PARTICLES}${WORD}(?:[ ](?:${PARTICLES})${WORD}){0,3}`;

/** `rue de Rivoli 12`, `12 bis, rue de Rivoli, 75001 Paris`, `Via Roma 131`. */
const STARTED = new RegExp(
  `${EDGE}(?:${HOUSE}(?:[ ](?:bis|ter))?,?[ ](?:\\d{1,4}[ ])?${STARTED_STREET}|${STARTED_STREET}(?:,? (?:n[°º.]? ?)?${HOUSE}))${REST}`,
  'gu',
);

const BOX = new RegExp(
  `${EDGE}(?:(?:\\d{1,5}[ ])?(?:p\\.? ?o\\.? ?box|postfach|boîte postale|apartado|casella postale)[ ]?\\d{1,7}|psc \\d{1,5},? box \\d{1,5}|(?:uss|usns|usnv|uscgc) \\p{L}{2,20}(?=\\n)|unit \\d{1,5},? box \\d{1,5})(?:[,\\s]{1,3}(?:[afd]po,? a[aep] \\d{5}(?:-\\d{4})?))?`,
  'giu',
);
const MILITARY = new RegExp(`${EDGE}[AFD]PO,? A[AEP] \\d{5}(?:-\\d{4})?`, 'gu');
const US_TOWN = new RegExp(
  `${EDGE}${WORD}(?: ${WORD}){0,2},? (?:${US_STATES}),? \\d{5}(?:-\\d{4})?(?!\\d)`,
  'gu',
);
const UK_POSTCODE =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,2}\d{1,2}|[A-Z]{1,2}\d[A-Z]) \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu;
const UNIT_ALONE = /(?<![\p{L}\p{N}])(?:Suite|Apt\.?|Apartment) \d{1,5}[A-Z]?(?![\p{L}\p{N}])/gu;
const POSTCODE_CUE =
  /(?<![\p{L}\p{N}])(?:zip|zip ?code|post ?code|postal code|plz|postleitzahl|code postal|código postal|cap)(?: (?:is|ist|est|es))?[ :=]{1,3}(\d{3,5}(?:[ -]\d{2,4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4} [A-Z]{2})(?![\p{L}\p{N}])/giu;

/** "My address is ...": a house number and what follows it, up to the end of the sentence. */
const CUED =
  /(?<![\p{L}\p{N}])(?:(?:[Aa]ddress|ADDRESS|[Aa]dresse|[Aa]nschrift|dirección|indirizzo|endereço|adres)(?: of [^\n,.]{1,60}?)?(?: (?:is|to|was|ist|est|es)(?: now)?)?|[Ll]ives? (?:at|on)|living at|located at|offices? (?:is|are) at|moved to|[Ss]hip(?:ped)? (?:it )?to|sent to|[Ss]end (?:it |them )?to|deliver(?:ed)? to|[Mm]eet (?:me|you) at|wohnt? in|habite)[ :\n]{1,4}((?:the corner of )?(?:\d{1,6}[a-zA-Z]?,? (?=[\p{Lu}\d])|\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: \p{L}[\p{L}\p{M}'’.-]{0,30}){0,4} \d{1,5}(?!\p{N}))(?:[^\n.;:?!<>()]|\.(?=[ ]?[\p{Ll}\d,])|\n[ ,]{0,2}(?=[\p{Lu}\d,])(?!\p{Lu}\p{L}{1,20}[:?]))*)/gu;

/** Longest address; what a cue finds beyond it is text. */
const MAX_LENGTH = 160;

/** Postal addresses: by the form of street, box or town, or after words such as "my address is". */
export function findAddresses(text: string): readonly PiiSpan[] {
  if (!/\d/.test(text)) return [];
  return [
    ...[
      NUMBER_FIRST,
      SUFFIXED,
      STARTED,
      BOX,
      MILITARY,
      US_TOWN,
      UK_POSTCODE,
      UNIT_ALONE,
      POSTCODE_CUE,
    ].flatMap((pattern) => spansOf(text, pattern, 'address')),
    ...findCued(text),
  ]
    .filter(({ start, end }) => /\d/.test(text.slice(start, end)))
    .map((span) => (text.charAt(span.end - 1) === '.' ? { ...span, end: span.end - 1 } : span));
}

function findCued(text: string): PiiSpan[] {
  return spansOf(text, CUED, 'address').map(({ start, end }) => {
    const cut = text.slice(start, Math.min(end, start + MAX_LENGTH));
    // A clause after the address is no part of it.
    const clause =
      /[,.]? (?:and|but|so|because|for|after|before|can|could|please|in|with|when|if|instead|from) (?!\p{Lu}\p{L}+ (?:St|Rd|Ave))/u.exec(
        cut,
      );
    const address = (clause === null ? cut : cut.slice(0, clause.index)).replace(
      /(?:\s\p{Ll}[\p{L}'’]*){1,20}$/u,
      '',
    );
    return { start, end: start + address.trimEnd().length, type: 'address' };
  });
}

/** Names of streets are written with a capital or all in capitals. */
function bothCases(words: readonly string[]): string {
  const spellings = words.flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
    word.toUpperCase(),
  ]);
  return [...new Set(spellings)].join('|');
}
