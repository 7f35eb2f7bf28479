import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonal } from '../../../src/lib/mask.ts';

describe('maskPersonal', () => {
  it.each([
    ['Write to dana.o+x@mail.example.co.uk.', 'Write to [e-mail].'],
    ['(jörg@bücher.example)', '([e-mail])'],
    ['a@example.com,b@example.com', '[e-mail],[e-mail]'],
    ['the quote ends in jane@exam', 'the quote ends in [e-mail]'],
    ['call +1-202-555-0143 today', 'call [phone] today'],
    ['+44 (0)20 7946 0018', '[phone]'],
    ['my number is (202) 555-0143 x12.', 'my number is [phone].'],
    ['0171 5550143', '[phone]'],
    ['reach me at 2025550143', 'reach me at [phone]'],
    ['tel.: 030/1234567', 'tel.: [phone]'],
    ['202.555.0143 (mobile)', '[phone] (mobile)'],
  ])('masks %s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  it.each([
    '2026-11-21 10:22:33',
    '21.11.2026 10:00',
    '2024/11/05 to 2024/11/06',
    'order 9498777106 is late',
    'order 202-555-0143',
    'ticket #345678901',
    'INV-2024-001234',
    'EUR 1,000,000.00',
    '1.000.000 EUR',
    '1 000 000 rows',
    'version 10.15.7.2001',
    'host 192.168.100.200',
    'ISBN 978-3-16-148410-0',
    'id 1700000000000',
    '550e8400-e29b-41d4-a716-446655440000',
    'npm i react@18.2.0',
    'ping @dana about it',
    'it fails 3 of 10 times',
    '4111 1111 1111 1111',
    'SSN 123-45-6789',
    '0.33 0.45 0.60 0.90',
    '1024x768 and 1920x1080',
  ])('leaves %s alone', (text) => {
    expect(maskPersonal(text)).toBe(text);
  });

  it('keeps everything around a mask verbatim', () => {
    expect(maskPersonal('It fails\n\tat 50 %  – ask a@b.example, or not.')).toBe(
      'It fails\n\tat 50 %  – ask [e-mail], or not.',
    );
  });

  it('never fails, and masks nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const once = maskPersonal(text);
        expect(maskPersonal(once)).toBe(once);
      }),
    );
  });

  it('finishes on long hostile text', () => {
    for (const part of ['a@', 'a.', 'a+', '1 ', '1-', '+1 (2) ', '(1)(', 'phone 1', 'a@a.']) {
      expect(maskPersonal(part.repeat(50_000)).length).toBeGreaterThan(0);
    }
  });
});

const DATA = '../shared/testsets/pii/synth_dataset_v2.json';

describe.skipIf(!existsSync(DATA))(
  'presidio-research sentences (not in this checkout: nothing to measure)',
  () => {
    interface Sentence {
      full_text: string;
      spans: { entity_type: string; entity_value: string }[];
    }

    it('finds all e-mail addresses and nearly all phone numbers, and hardly anything else', () => {
      const sentences: Sentence[] = JSON.parse(readFileSync(DATA, 'utf8'));
      const left = { EMAIL_ADDRESS: 0, PHONE_NUMBER: 0 };
      const all = { EMAIL_ADDRESS: 0, PHONE_NUMBER: 0 };
      let masks = 0;
      for (const { full_text, spans } of sentences) {
        const masked = maskPersonal(full_text);
        masks += masked.split('[phone]').length - 1;
        for (const { entity_type, entity_value } of spans) {
          if (entity_type !== 'EMAIL_ADDRESS' && entity_type !== 'PHONE_NUMBER') continue;
          all[entity_type]++;
          if (masked.includes(entity_value)) left[entity_type]++;
        }
      }
      expect(left.EMAIL_ADDRESS).toBe(0);
      expect(1 - left.PHONE_NUMBER / all.PHONE_NUMBER).toBeGreaterThanOrEqual(0.92);
      expect((all.PHONE_NUMBER - left.PHONE_NUMBER) / masks).toBeGreaterThanOrEqual(0.98);
    });
  },
);
