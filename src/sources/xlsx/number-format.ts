/** What the format of a cell makes of its number. */
export type CellKind = 'number' | 'date' | 'time' | 'duration';

/** Formats Excel knows by number alone; 27 to 36 and 50 to 58 are dates of East Asia. */
const BUILT_IN: readonly (readonly [from: number, to: number, kind: CellKind])[] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date'],
  [27, 36, 'date'],
  [45, 45, 'time'],
  [46, 46, 'duration'],
  [47, 47, 'time'],
  [50, 58, 'date'],
];

export function builtInKind(id: number): CellKind {
  return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number';
}

/** Reads a format code such as `[$-409]d mmm yyyy;@`: the letters outside quotes and brackets tell. */
export function kindOfFormat(code: string): CellKind {
  const bare = code.replace(/"[^"]*"|[\\_*]./g, '');
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return 'duration';
  const letters = (bare.replace(/\[[^\]]*\]/g, '').split(';')[0] ?? '').replace(/AM\/PM|A\/P|General/gi, '');
  if (/[yd]/i.test(letters)) return 'date';
  if (/[hs]/i.test(letters)) return 'time';
  return /m/i.test(letters) && !/[#0?]/.test(letters) ? 'date' : 'number';
}
