import { describe, expect, it } from 'vitest';
import { compileZoneClock, isZone } from '../../../src/lib/dates/zone-clock.ts';

describe('compileZoneClock', () => {
  it('follows winter and summer time', () => {
    const toUtc = compileZoneClock('America/New_York');
    expect(toUtc(Date.UTC(2026, 0, 15, 9))).toBe(Date.UTC(2026, 0, 15, 14));
    expect(toUtc(Date.UTC(2026, 6, 15, 9))).toBe(Date.UTC(2026, 6, 15, 13));
    expect(toUtc(Date.UTC(2026, 2, 8, 1, 59))).toBe(Date.UTC(2026, 2, 8, 6, 59));
    expect(toUtc(Date.UTC(2026, 2, 8, 3))).toBe(Date.UTC(2026, 2, 8, 7));
  });

  it('knows zones with odd offsets', () => {
    expect(compileZoneClock('Asia/Kolkata')(Date.UTC(2026, 0, 1, 5, 30))).toBe(Date.UTC(2026, 0, 1));
  });

  it('tells zones from other words', () => {
    expect([isZone('Europe/Berlin'), isZone('Foo/Bar'), isZone('')]).toEqual([true, false, false]);
  });
});
