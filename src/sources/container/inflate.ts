import { pipeline, Readable, type Transform } from 'node:stream';
import { inMegabytes, type Limits } from '../limits.ts';
import { UnreadableError } from '../problem.ts';

/** Larger pieces inflate nearly twice as fast as the 16 KB that zlib gives by itself. */
export const INFLATE_CHUNK = 256 * 1024;

/** What is known of a compressed stream before it is read. */
export interface Claim {
  readonly compressed: number;
  /** Bytes it says it expands to; null where nothing is said. */
  readonly expanded: number | null;
}

/** Refuses what claims too much, before a byte of it is read. */
export function checkClaim({ compressed, expanded }: Claim, limits: Limits): void {
  if (expanded === null) return;
  if (expanded > limits.ratioFloor && expanded > compressed * limits.ratio) throw suspiciousRatio(limits);
  if (expanded > limits.expandedBytes) throw tooLarge(limits);
}

/** Passes the output of a decompressor on, counting: claims lie. */
export async function* inflate(
  input: AsyncIterable<Buffer>,
  inflater: Transform,
  { claim, limits }: { claim: Claim; limits: Limits },
): AsyncGenerator<Buffer> {
  const most = Math.max(limits.ratioFloor, claim.compressed * limits.ratio);
  let size = 0;
  const output = pipeline(Readable.from(input, { objectMode: false }), inflater, () => {});
  try {
    for await (const chunk of output) {
      size += chunk.length;
      if (claim.expanded !== null && size > claim.expanded) throw lyingSize();
      if (size > most) throw suspiciousRatio(limits);
      if (size > limits.expandedBytes) throw tooLarge(limits);
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error) ? damaged() : error;
  }
  if (claim.expanded !== null && size < claim.expanded) throw damaged();
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^Z_[A-Z]+_ERROR$/.test(String(error.code));
}

export function damaged(): UnreadableError {
  return new UnreadableError(
    'damaged-archive',
    'Its compressed data is damaged or was cut off; copy or download the file again.',
  );
}

/** Whether the data broke off or is damaged, so that what came before it can be used. */
export function isDamage(error: unknown): error is UnreadableError {
  return error instanceof UnreadableError && error.code === 'damaged-archive';
}

function lyingSize(): UnreadableError {
  return new UnreadableError(
    'lying-size',
    'It expands to more than its archive says, as a bomb does; make the archive again, or give the files unpacked.',
  );
}

function suspiciousRatio({ ratio }: Limits): UnreadableError {
  return new UnreadableError(
    'suspicious-ratio',
    'It expands to more than {ratio|count} times its size, as a bomb does; if you trust it, unpack it and give the files inside.',
    { ratio },
  );
}

function tooLarge({ expandedBytes }: Limits): UnreadableError {
  return new UnreadableError(
    'too-large',
    'It expands to more than {limit}; unpack it and give the files inside.',
    { limit: inMegabytes(expandedBytes) },
  );
}
