import { type Command, Option } from 'commander';
import { collect } from './arguments.ts';

const gate = (flags: string, description: string) => new Option(flags, description).argParser(collect);

/** Flags of a run that is held against earlier ones, against limits, or told to people. */
export function addWatchFlags(command: Command): Command {
  return command
    .option('--history <folder>', 'keep the run there, and compare it with the last one of the same method')
    .addOption(
      gate('--fail-above <limit>', 'exit 1 above this penalty: 60, tickets=55 or T3=60; may be repeated'),
    )
    .addOption(
      gate('--fail-above-p <limit:p>', 'exit 1 when it is above the limit with this probability: 60:0.9'),
    )
    .addOption(
      gate(
        '--alert-on <way:p>',
        'exit 1 when it clearly moved since the last run: worse:0.9, tickets=worse:0.8, better:0.9',
      ),
    )
    .option(
      '--accept-evidence',
      'take evidence that would be refused (unread, old, shrunk, gone, cut off) as it is, this once; later runs are held against it',
    )
    .option('--notify', 'tell the people whom "notify" of the configuration names, if something moved')
    .option(
      '--strict-delivery',
      'exit 4 when a message could not be sent; it is kept and sent by the next run',
    );
}
