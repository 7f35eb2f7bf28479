import { UserError } from '../../model/errors.ts';
import { REQUEST_CLASSES } from '../../model/kinds.ts';
import type { Choice, Prompter } from '../terminal/prompter.ts';
import type { LabelLine } from './label-file.ts';

const HINTS = {
  defect: 'says that something is broken, wrong or too slow',
  enhancement: 'wishes for something that is not there',
  'how-to': 'asks how, where or whether',
  other: 'none of these',
} as const;

const UNTOLD = '?';
const STOP = 'stop';

const CHOICES: readonly Choice[] = [
  ...REQUEST_CLASSES.map((value) => ({ value, label: value, hint: HINTS[value] })),
  { value: UNTOLD, label: 'cannot tell' },
  { value: STOP, label: 'stop here', hint: 'what is coded stays; go on by the same command' },
];

/**
 * Asks for the label of every line that has none. Every answer is saved at once, so that Ctrl-C loses nothing.
 * @returns how many lines are coded now
 */
export async function codeByHand(
  lines: readonly LabelLine[],
  prompter: Pick<Prompter, 'note' | 'select'>,
  save: (lines: readonly LabelLine[]) => Promise<void>,
): Promise<number> {
  const coded = [...lines];
  for (const [index, line] of lines.entries()) {
    if (line.label !== '') continue;
    prompter.note(`${index + 1} of ${lines.length}: ${line.kind} ${line.at}`, line.text.split('\n'));
    const label = await ask(prompter);
    if (label === STOP) break;
    coded[index] = { ...line, label };
    await save(coded);
  }
  return coded.filter(({ label }) => label !== '').length;
}

async function ask(prompter: Pick<Prompter, 'select'>): Promise<string> {
  try {
    return await prompter.select('What does the customer say it is?', CHOICES);
  } catch (error) {
    if (error instanceof UserError && error.code === 'cancelled') return STOP;
    throw error;
  }
}
