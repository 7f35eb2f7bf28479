import type { Command } from 'commander';
import { nearestName } from '../../lib/nearest-name.ts';

/** In place of the one that comes with commander, which shows the help of all for a command that there is not. */
export function defineHelp(program: Command): void {
  program
    .helpCommand(false)
    .command('help')
    .description('display help for command')
    .argument('[command]')
    .action((name?: string) => {
      if (name === undefined) return program.help();
      const found = program.commands.find((command) => command.name() === name);
      if (found !== undefined) return found.help();
      const nearest = nearestName(
        name,
        program.commands.map((command) => command.name()),
      );
      program.error(
        `error: unknown command '${name}'${nearest === null ? '' : `\n(Did you mean ${nearest}?)`}`,
      );
    });
}
