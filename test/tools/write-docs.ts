import { readFileSync, writeFileSync } from 'node:fs';
import { fillSections, generatePages } from './docs.ts';

writeFileSync('README.md', fillSections(readFileSync('README.md', 'utf8')));
for (const [path, contents] of generatePages()) writeFileSync(path, contents);
