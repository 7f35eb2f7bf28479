import { parseNameLine } from './speech.ts';

/** What is said between two times. */
export interface Cue {
  /** `null`: nobody is named outside the words. */
  readonly speaker: string | null;
  readonly lines: readonly { readonly text: string; readonly line: number }[];
}

const TIMING = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}\s{1,3}-->\s/;
const VOICE = /^<v(?:\.[\w.-]{1,80})?\s+([^>]{1,80})>(.*)$/;
/** Marks of style and time inside the words. */
const MARKS =
  /<\/?(?:[cibu]|ruby|rt|lang|v|font)(?:[.\s][^<>]{0,80})?>|<\d{2}:\d{2}[\d:.]{0,8}>|\{\\an?\d\}/g;
/** The name before the timing: `1 "Jane Doe" (1234567)`. */
const QUOTED_ID = /^\d{1,6} "([^"]{1,80})"(?: \(\d{1,20}\))?$/;

/** Lines within which the first cue begins. */
const MAX_HEAD = 20;

/** Cues with a name on the first of their lines, at least, before such lines are taken for names. */
const MIN_NAMED = 3;

/**
 * Reads WebVTT and SRT: only lines between a timing and the next blank line are spoken; numbers, notes and styles are
 * passed over. @returns `null` when there are no timings
 */
export function readCues(lines: readonly string[]): readonly Cue[] | null {
  if (!beginsWithCue(lines)) return null;
  const cues: Cue[] = [];
  let open: { text: string; line: number }[] | null = null;
  for (const [index, line] of lines.entries()) {
    if (TIMING.test(line)) {
      open = [];
      const speaker = QUOTED_ID.exec((lines[index - 1] ?? '').trim())?.[1] ?? null;
      cues.push({ speaker, lines: open });
    } else if (line.trim() === '' || isNextNumber(lines, index)) open = null;
    else if (open !== null) open.push({ text: line.trim(), line: index + 1 });
  }
  if (cues.length === 0) return null;
  return nameFirstLines(cues).flatMap(readVoices);
}

/** An arrow somewhere in a conversation makes no subtitles of it. */
function beginsWithCue(lines: readonly string[]): boolean {
  const first = lines.slice(0, MAX_HEAD).filter((line) => line.trim() !== '');
  return /^\uFEFF?WEBVTT(?=\s|$)/.test(first[0] ?? '') || first.slice(0, 3).some((line) => TIMING.test(line));
}

/** Subtitles whose blank lines were lost: a number, and a timing right after it. */
function isNextNumber(lines: readonly string[], index: number): boolean {
  return /^\d{1,6}$/.test((lines[index] ?? '').trim()) && TIMING.test(lines[index + 1] ?? '');
}

/** Some tools write the name on the first line of each cue: then few names come back often. */
function nameFirstLines(cues: readonly Cue[]): readonly Cue[] {
  const long = cues.filter(({ lines }) => lines.length > 1);
  const names = long.map(({ lines }) => parseNameLine(lines[0]?.text ?? '') ?? '');
  const named = long.length >= MIN_NAMED && long.length * 2 >= cues.length && !names.includes('');
  if (!named || new Set(names).size * 2 > names.length) return cues;
  const known = new Set(names);
  return cues.map((cue) => {
    const name = parseNameLine(cue.lines[0]?.text ?? '') ?? '';
    return known.has(name) ? { speaker: name, lines: cue.lines.slice(1) } : cue;
  });
}

/** Voices stand before the words, maybe several in one cue. */
function readVoices(cue: Cue): Cue[] {
  return cue.lines.map(({ text, line }) => {
    const voice = VOICE.exec(text);
    const words = (voice?.[2] ?? text).replace(MARKS, '').trim();
    return { speaker: voice?.[1]?.trim() ?? cue.speaker, lines: [{ text: words, line }] };
  });
}
