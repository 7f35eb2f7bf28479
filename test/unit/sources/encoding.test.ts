import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../../src/sources/detect-encoding.ts';
import { decodeHead, type Encoding, toUtf8 } from '../../../src/sources/encoding.ts';

async function decode(bytes: Buffer, encoding: Encoding, cuts: readonly number[] = []): Promise<string> {
  const borders = [
    0,
    ...[...cuts].map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b),
    bytes.length,
  ];
  async function* chunks() {
    for (const [i, from] of borders.entries()) {
      const chunk = bytes.subarray(from, borders[i + 1] ?? bytes.length);
      if (chunk.length > 0) yield chunk;
    }
  }
  const parts: Buffer[] = [];
  for await (const part of toUtf8(chunks(), encoding)) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const cuts = fc.array(fc.nat(500), { maxLength: 20 });

describe('detectEncoding', () => {
  it.each([
    ['plain ASCII', Buffer.from('id,text\n1,a\n'), 'utf-8'],
    ['UTF-8', Buffer.from('id,text\n1,café 機能 😀\n'), 'utf-8'],
    ['UTF-8 with mark', Buffer.from('\ufeffid,text\n'), 'utf-8'],
    ['UTF-16LE with mark', iconv.encode('id,text\n', 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16BE with mark', iconv.encode('id,text\n', 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['UTF-16LE without mark', iconv.encode('id,text\n1,hello\n', 'utf-16le'), 'utf-16le'],
    ['UTF-16BE without mark', iconv.encode('id,text\n1,hello\n', 'utf-16be'), 'utf-16be'],
    ['Windows-1252', iconv.encode('id,text\n1,Gestión “directa” €5\n', 'windows-1252'), 'windows-1252'],
    ['nothing', Buffer.alloc(0), 'utf-8'],
  ] as const)('%s', async (_, bytes, expected) => {
    expect((await detectEncoding(Buffer.from(bytes))).encoding).toBe(expected);
  });

  it('does not take a character cut off by the end of the prefix for Windows-1252', async () => {
    const bytes = Buffer.from('aaaa😀');
    for (let length = 4; length <= bytes.length; length++) {
      expect(await detectEncoding(bytes.subarray(0, length))).toEqual({ encoding: 'utf-8', confidence: 1 });
    }
  });
});

describe('toUtf8', () => {
  it('gives UTF-8 back unchanged however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), cuts, async (text, at) => {
        const clean = Buffer.from(text)
          .toString('utf8')
          .replace(/^\ufeff/, '');
        expect(await decode(Buffer.from(clean), 'utf-8', at)).toBe(clean.replace(/^\ufeff/, ''));
      }),
    );
  });

  it.each(['utf-16le', 'utf-16be'] as const)(
    'reads %s with surrogate pairs however it is cut',
    async (encoding) => {
      const text = 'id,text\r\n1,héllo 😀 機能\r\n';
      await fc.assert(
        fc.asyncProperty(cuts, async (at) => {
          expect(await decode(iconv.encode(text, encoding, { addBOM: true }), encoding, at)).toBe(text);
        }),
      );
    },
  );

  it('reads the typographic characters of Windows-1252', async () => {
    const text = '€ ‚ „ … “ ” ‘ ’ – — ™ š œ ž Ÿ é ñ ü';
    expect(await decode(iconv.encode(text, 'windows-1252'), 'windows-1252', [3, 7, 9])).toBe(text);
  });

  it('reads stray bytes in UTF-8 as Windows-1252 instead of losing them', async () => {
    const bytes = Buffer.concat([
      Buffer.from('café '),
      Buffer.from([0xe9, 0x80, 0x20, 0x93]),
      Buffer.from(' 😀'),
    ]);
    expect(await decode(bytes, 'utf-8')).toBe('café é€ “ 😀');
  });

  it('never depends on the cuts, not even for noise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), cuts, async (noise, at) => {
        const bytes = Buffer.from(noise);
        expect(await decode(bytes, 'utf-8', at)).toBe(await decode(bytes, 'utf-8'));
      }),
    );
  });

  it('strips the mark once', async () => {
    expect(await decode(Buffer.from('\ufeffid'), 'utf-8', [1, 2])).toBe('id');
  });
});

describe('decodeHead', () => {
  it('leaves out a character cut in two', () => {
    expect(decodeHead(Buffer.from('ab😀').subarray(0, 4), 'utf-8')).toBe('ab');
  });
});
