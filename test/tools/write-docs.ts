import { readFileSync, writeFileSync } from 'node:fs';
import { fillSections } from './docs.ts';

writeFileSync('README.md', fillSections(readFileSync('README.md', 'utf8')));
