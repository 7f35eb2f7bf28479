import { contextField } from './context.ts';

/** Somebody speaking: `Jane Doe: text`, maybe with a time before or after the name, maybe bold. */
const SPEECH =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s{1,3})?(?:\*\*|__)?(\p{Lu}[\p{L}\p{N} .'’&()-]{0,48}?)(?:\s?[[(]\d{1,2}:\d{2}(?::\d{2})?[\])])?(?:\*\*|__)?:(?:\*\*|__)?\s+(\S.*)$/u;

const MAX_NAME_WORDS = 5;
const MAX_LINES = 400;

/** @returns who speaks and the words, `null` when the line names no speaker */
export function parseSpeech(line: string): { speaker: string; words: string } | null {
  const match = SPEECH.exec(line);
  const speaker = (match?.[1] ?? '').trim();
  if (match === null || speaker.split(' ').length > MAX_NAME_WORDS || contextField(speaker) !== null)
    return null;
  return { speaker, words: (match[2] ?? '').trimEnd() };
}

/** Whether a text is a conversation: at least half of its lines name a speaker, and speakers come back. */
export function looksLikeSpeech(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/, 4 * MAX_LINES).filter((line) => line.trim() !== '');
  const first = lines.slice(0, MAX_LINES);
  const speakers = first.flatMap((line) => parseSpeech(line.slice(0, 200))?.speaker ?? []);
  const distinct = new Set(speakers).size;
  return (
    speakers.length >= 4 &&
    speakers.length * 2 >= first.length &&
    distinct >= 2 &&
    distinct * 2 <= speakers.length
  );
}
