import { type Command, Option } from 'commander';
import { addColorFlag, addReportFlags, collect } from './arguments.ts';

const HELP = `
Takes a report written with --format json and gives the same bytes as the audit would have. Nothing is measured again.

Examples:
  bruise render report.json
  bruise render report.json --format md --out report.md
  bruise render report.json --out report/                 a file in every format
  bruise render report.json --open                        the page, in the browser
  bruise render report.json --config brand.yaml --format pdf --out report.pdf
  bruise audit ./exports --format json | bruise render - --format csv`;

export function defineRender(program: Command, setCode: (code: number) => void): void {
  const command = program
    .command('render')
    .description('write a saved report again, in any format')
    .argument('<report>', 'a report written with --format json; - for stdin')
    .addOption(
      new Option('--format <id>', 'see `bruise reporters`; may be repeated')
        .argParser(collect)
        .default([], 'terminal; by the ending of --out; all into a folder'),
    )
    .option('--out <path>', 'write to this file (- for stdout), or into this folder')
    .option('--config <file>', 'configuration with plug-ins and branding');
  addColorFlag(addReportFlags(command))
    .option('--quiet', 'no notices on stderr', false)
    .addHelpText('after', HELP)
    .action(async (report: string, options) => {
      const { runRender } = await import('../commands/render.ts');
      setCode(await runRender(report, options));
    });
}
