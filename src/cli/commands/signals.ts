import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { UserError } from '../../model/errors.ts';
import type { RecordKind } from '../../model/kinds.ts';
import {
  createDescriber,
  createReplyDescriber,
  type RecordDescription,
  type ReplyDescription,
} from '../../signals/describe.ts';
import { loadLanguageModel } from '../../signals/language/index.ts';
import { loadConfig } from '../config/config.ts';
import { type SignalInput, SignalInputs } from '../signals/signal-inputs.ts';
import { createSignalPen } from '../signals/signals-text.ts';
import { renderOptions } from '../terminal/terminal.ts';

export interface SignalsOptions {
  readonly kind: RecordKind;
  readonly stars?: number;
  readonly reply: boolean;
  readonly file?: string;
  readonly json: boolean;
  readonly config?: string;
  readonly color: 'auto' | 'always' | 'never';
}

/** `bruise signals`: says what is read from texts, and which words decided. */
export async function runSignals(texts: readonly string[], options: SignalsOptions): Promise<void> {
  const describe = await createDescribe(options.config);
  const draw = options.json ? null : createSignalPen(renderOptions(options.color));
  for await (const input of readInputs(texts, options)) {
    const seen = describe(input);
    const said = draw === null ? `${JSON.stringify(seen)}\n` : draw(seen, textsOf(input));
    if (!process.stdout.write(said)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

type Describe = (input: SignalInput) => RecordDescription | ReplyDescription;

/** One text at a time cannot wait for the language model, so it is loaded first. */
async function createDescribe(configFile: string | undefined): Promise<Describe> {
  const { competitors = [], themes = [] } = await loadConfig(configFile);
  await loadLanguageModel();
  const describeRecord = createDescriber({ competitors, themes });
  const describeReply = createReplyDescriber();
  return (input) => ('reply' in input ? describeReply(input.reply) : describeRecord(input.record));
}

async function* readInputs(texts: readonly string[], options: SignalsOptions): AsyncIterable<SignalInput> {
  const { kind, stars, reply: isReply, file } = options;
  const source = texts.length > 0 ? 'text' : (file ?? 'stdin');
  const inputs = new SignalInputs({ kind, isReply, source, ...(stars !== undefined && { stars }) });
  if (texts.length > 0) {
    if (file !== undefined) throw new UserError('two-inputs', 'give texts or --file, not both');
    for (const [index, text] of texts.entries()) yield inputs.fromText(text, index + 1);
    return;
  }
  let row = 0;
  for await (const line of createInterface({
    input: await openLines(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    row++;
    if (line.trim() !== '') yield inputs.fromLine(row === 1 ? line.replace(/^\uFEFF/, '') : line, row);
  }
  if (row === 0) throw new UserError('no-texts', `${source}: there is nothing to read`);
}

async function openLines(file: string | undefined): Promise<Readable> {
  if (file !== undefined && file !== '-') {
    const isFile = await stat(file).then(
      (found) => !found.isDirectory(),
      () => false,
    );
    if (!isFile)
      throw new UserError('no-file', `${file}: there is no such file; check the path given to --file`);
    return createReadStream(file, 'utf8');
  }
  if (process.stdin.isTTY)
    throw new UserError(
      'no-texts',
      'give a text, --file, or JSON lines on stdin; see `bruise signals --help`',
    );
  return process.stdin;
}

/** The texts of an input as they were given. */
function textsOf(input: SignalInput): readonly string[] {
  if ('reply' in input) return [input.reply];
  const { record } = input;
  switch (record.kind) {
    case 'tickets':
      return [record.subject, record.body];
    case 'reviews':
      return [record.title, record.body, record.pros, record.cons];
    case 'deals':
      return [record.lossReason, record.notes];
    case 'backlog':
      return [record.title, record.body];
    case 'interviews':
      return [record.text];
    case 'risk-accounts':
      return [record.reason, record.notes];
  }
}
