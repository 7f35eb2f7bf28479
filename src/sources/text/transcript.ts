import { nameAnswerer, separateAsker } from './asker.ts';
import { type Context, NO_CONTEXT, parseContext } from './context.ts';
import { parseSpeech } from './speech.ts';
import type { Statement } from './statement.ts';

const TIMING = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3}\s+-->\s/;
const VOICE = /^<v(?:\.[\w.-]{1,80})?\s+([^>]{1,80})>(.*)$/;

/**
 * Reads a transcript: WebVTT or SRT cues, or lines such as `Jane: text`. Consecutive cues or lines of one speaker
 * are one statement; those without a speaker belong to the one before. Questions of the interviewer are no statements.
 * @param name who is speaking when nobody is named
 */
export function parseTranscript(text: string, name: string): readonly Statement[] {
  const lines = text.split(/\r\n|\n|\r/);
  const speech = new Speech(name);
  if (lines.some((line) => TIMING.test(line))) readCues(lines, speech);
  else {
    for (const [index, line] of lines.entries()) {
      const words = line.trim();
      if (words !== '' && !speech.applyContext(words)) speech.add(words, index + 1);
    }
  }
  speech.end();
  return separateAsker(speech.statements);
}

/** Only lines between a timing and the next blank line are spoken: numbers, notes and styles are passed over. */
function readCues(lines: readonly string[], speech: Speech): void {
  let inCue = false;
  for (const [index, line] of lines.entries()) {
    if (TIMING.test(line)) inCue = true;
    else if (line.trim() === '') inCue = false;
    else if (inCue) speech.add(line.trim(), index + 1);
  }
}

class Speech {
  readonly statements: Statement[] = [];
  readonly #name: string;
  #context: Context = { ...NO_CONTEXT };
  #speaker = '';
  #line = 0;
  #parts: string[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /** Lines such as `Company: Acme` before anybody speaks. */
  applyContext(line: string): boolean {
    const assignments = this.#parts.length === 0 ? parseContext(line) : null;
    for (const [field, value] of assignments ?? []) this.#context[field] = value;
    return assignments !== null;
  }

  add(line: string, number: number): void {
    const voice = VOICE.exec(line);
    const speech = voice === null ? parseSpeech(line) : null;
    const speaker = voice?.[1]?.trim() ?? speech?.speaker ?? this.#speaker;
    const words = voice?.[2]?.replace(/<\/v>\s*$/, '') ?? speech?.words ?? line;
    if (speaker !== this.#speaker) this.end();
    if (this.#parts.length === 0) this.#line = number;
    this.#speaker = speaker;
    this.#parts.push(words.trim());
  }

  end(): void {
    const text = this.#parts.join('\n').trim();
    this.#parts = [];
    if (text === '') return;
    const known = this.#context.interviewee;
    const interviewee = nameAnswerer(this.#speaker, known) || known || this.#name;
    this.statements.push({
      context: { ...this.#context, interviewee },
      section: 'transcript',
      severity: '',
      text,
      line: this.#line,
    });
  }
}
