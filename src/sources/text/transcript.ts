import { nameAnonymous, separateAsker } from './asker.ts';
import { type Context, NO_CONTEXT, parseContext } from './context.ts';
import { type Cue, readCues } from './cues.ts';
import { findDate } from './held-on.ts';
import { isTime, parseNameLine, parseSpeech, parseTurnHead } from './speech.ts';
import type { ParseOptions, Statement } from './statement.ts';

/** What tools write below a transcript. */
const COLOPHON =
  /^(?:transcribed by |this (?:editable )?transcript was |meeting ended after |transcription (?:started|stopped)|recording (?:started|stopped)|.{0,60} (?:started|stopped|joined|left) (?:transcription|recording|the (?:meeting|call))\.?$|powered by |view (?:the )?(?:recording|original))/i;

/** Lines before the first speaker; more are words. */
const MAX_PREAMBLE = 60;

/**
 * Reads a transcript: WebVTT or SRT cues, turns under a line with name and time, or lines such as `Jane: text`.
 * Consecutive cues or lines of one speaker are one statement; those without a speaker belong to the one before. What
 * the vendor's people say is no statement, nor are titles, lists of participants and times.
 * @param name who is speaking when nobody is named
 */
export function parseTranscript(
  text: string,
  name: string,
  { vendorPeople = [] }: ParseOptions = {},
): readonly Statement[] {
  const lines = text.split(/\r\n|\n|\r/);
  const speech = new Speech();
  const cues = readCues(lines);
  if (cues === null) readLines(lines, speech);
  else for (const cue of cues) addCue(cue, speech);
  speech.end();
  const { context, askers } = speech;
  const said = speech.statements.map((statement) =>
    statement.context.interviewee === '' ? renamed(statement, context.interviewee || name) : statement,
  );
  const kept = separateAsker(said, [...vendorPeople, ...askers]);
  return nameAnonymous(kept, { known: context.interviewee, file: name });
}

function renamed(statement: Statement, interviewee: string): Statement {
  return { ...statement, context: { ...statement.context, interviewee } };
}

function addCue({ speaker, lines }: Cue, speech: Speech): void {
  for (const { text, line } of lines) {
    const turn = speaker === null ? parseSpeech(text) : null;
    if (turn !== null) speech.add(turn.words, line, turn.speaker);
    else speech.add(text, line, speaker);
  }
}

function readLines(lines: readonly string[], speech: Speech): void {
  const start = findStart(lines);
  for (const line of lines.slice(0, start)) speech.noteContext(line.trim());
  for (let i = start; i < lines.length; i++) {
    const words = (lines[i] ?? '').trim();
    if (words === '' || isTime(words) || isRule(words) || COLOPHON.test(words)) continue;
    const turn = parseTurnHead(words) ?? parseSpeech(words);
    if (turn === null) {
      const name = isTime(nextFilled(lines, i)) ? parseNameLine(words) : null;
      if (name === null) speech.add(words, i + 1, null);
      else speech.add('', i + 1, name);
    } else speech.add(turn.words, i + 1, turn.speaker);
  }
}

/** Where the conversation begins: titles, dates and participants stand before it. */
function findStart(lines: readonly string[]): number {
  for (let i = 0; i < Math.min(lines.length, MAX_PREAMBLE); i++) {
    const line = (lines[i] ?? '').trim();
    if (parseContext(line) !== null) continue;
    if (parseTurnHead(line) !== null && nextFilled(lines, i) !== '') return i;
    if (parseSpeech(line) !== null) return i;
    if (isTime(nextFilled(lines, i)) && parseNameLine(line) !== null) return i;
  }
  return 0;
}

function isRule(line: string): boolean {
  return /^[-=_*\s#]{3,}$/.test(line);
}

/** The next line that is not blank, of the three below. */
function nextFilled(lines: readonly string[], index: number): string {
  return lines.slice(index + 1, index + 4).find((line) => line.trim() !== '') ?? '';
}

class Speech {
  readonly statements: Statement[] = [];
  readonly context: Context = { ...NO_CONTEXT };
  /** Whom the file calls its interviewer. */
  readonly askers: string[] = [];
  #speaker = '';
  #line = 0;
  #parts: string[] = [];

  /** Lines such as `Company: Acme` or a date, before anybody speaks. */
  noteContext(line: string): void {
    for (const [field, value] of parseContext(line) ?? []) {
      if (field === 'interviewer') this.askers.push(...value.split(/[,;&]| and /));
      else this.context[field] = value;
    }
    if (this.context.date === '') this.context.date = findDate(line);
  }

  /** @param speaker `null`: whoever spoke last */
  add(words: string, line: number, speaker: string | null): void {
    const label = this.#parts.length === 0 && speaker === null ? parseContext(words) : null;
    if (label !== null && this.statements.length === 0 && this.#speaker === '') {
      this.noteContext(words);
      return;
    }
    if (speaker !== null && speaker !== this.#speaker) {
      this.end();
      this.#speaker = speaker;
    }
    if (words === '') return;
    if (this.#parts.length === 0) this.#line = line;
    this.#parts.push(words.trim());
  }

  end(): void {
    const text = this.#parts.join('\n').trim();
    this.#parts = [];
    if (text === '') return;
    this.statements.push({
      context: { ...this.context, interviewee: this.#speaker },
      section: 'transcript',
      severity: '',
      text,
      line: this.#line,
    });
  }
}
