import type { ExchangeRates } from '../../model/analyzer.ts';
import { compareText } from '../stable-order.ts';
import { minorDigits } from './money.ts';

/** Currency of a record, folded; empty when the export does not say. */
export function foldCurrency(currency: string | null): string {
  return (currency ?? '').trim().toUpperCase().slice(0, 8);
}

/** The currency most records are in, ties by name; empty when none says. */
export function majorityCurrency(currencies: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const currency of currencies) {
    if (currency !== '') counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return first?.[0] ?? '';
}

/** Amounts without a currency are taken to be in the majority's: an export that is silent has one currency. */
export function isInCurrency(currency: string, majority: string): boolean {
  return currency === '' || currency === majority;
}

/** An amount of money; `minor` in minor units. */
export interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** An amount in the base currency of the rates; as it is where they do not know its own. */
export function exchange(amount: Amount, rates: ExchangeRates | undefined): Amount {
  const { minor, currency } = amount;
  if (rates === undefined || currency === rates.base || !Object.hasOwn(rates.worth, currency)) return amount;
  const worth = rates.worth[currency] ?? Number.NaN;
  const exchanged = Math.round(minor * worth * 10 ** (minorDigits(rates.base) - minorDigits(currency)));
  return Number.isSafeInteger(exchanged) ? { minor: exchanged, currency: rates.base } : amount;
}
