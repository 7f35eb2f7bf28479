import { IBAN_LENGTHS } from './iban-lengths.data.ts';

/** Check digit of payment cards and many ids (ISO/IEC 7812-1). @param digits ASCII digits only */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Check digits of an IBAN (ISO 13616), with the length its country prescribes. @param iban without separators */
export function isIban(iban: string): boolean {
  const upper = iban.toUpperCase();
  return IBAN_LENGTHS.get(upper.slice(0, 2)) === upper.length && passesMod97(upper);
}

function passesMod97(iban: string): boolean {
  let remainder = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    if (Number.isNaN(value)) return false;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** Control letter of Spanish DNI and NIE. @param id `12345678Z` or `X1234567L`, upper case */
export function isSpanishId(id: string): boolean {
  const number = id.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(number) % 23) === id.at(-1);
}

/** Check digits of a Brazilian CPF. @param cpf 11 digits */
export function isCpf(cpf: string): boolean {
  const digits = [...cpf].map(Number);
  const check = (length: number): number => {
    const sum = digits.slice(0, length).reduce((total, digit, i) => total + digit * (length + 1 - i), 0);
    return ((sum * 10) % 11) % 10;
  };
  return new Set(digits).size > 1 && check(9) === digits[9] && check(10) === digits[10];
}

/** Key of a French social security number. @param nir 15 digits */
export function isFrenchNir(nir: string): boolean {
  return 97 - Number(BigInt(nir.slice(0, 13)) % 97n) === Number(nir.slice(13));
}
