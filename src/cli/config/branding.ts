import { dirname, resolve } from 'node:path';
import { type Branding, SECTION_IDS } from '../../model/branding.ts';
import type { Config } from '../../model/config.ts';
import type { Report } from '../../model/report.ts';
import { fitAccent } from '../../reporters/html/brand.ts';
import { tell } from '../tell.ts';
import { readLogo } from './logo.ts';

/** What a report says about whose it is, and what is left out of its drawings. */
export type Look = Pick<Report, 'branding' | 'hidden'>;

/**
 * Reads whose report it is. The look becomes part of the report, which is drawn from nothing else.
 * @param configFile paths are relative to it
 * @throws UserError when the logo cannot be used
 */
export async function readLook(
  { branding, sections }: Pick<Config, 'branding' | 'sections'>,
  configFile = '.',
): Promise<Look> {
  const hidden = SECTION_IDS.filter((id) => sections?.[id] === false);
  return {
    ...(branding !== undefined && { branding: await readBranding(branding, configFile) }),
    ...(hidden.length > 0 && { hidden }),
  };
}

async function readBranding(
  { logo, ...words }: NonNullable<Config['branding']>,
  configFile: string,
): Promise<Branding> {
  if (logo === undefined) return words;
  return { ...words, logo: await readLogo(resolve(dirname(configFile), logo), logo) };
}

/** Says when the accent colour is drawn darker than it was given. */
export function tellAccent({ branding }: Look, isQuiet: boolean): void {
  const accent = branding?.accent;
  if (accent === undefined || isQuiet) return;
  const { light } = fitAccent(accent);
  if (light === accent.toLowerCase()) return;
  tell(`branding.accent ${accent} is too pale to read on white; it is drawn as ${light} (WCAG AA)`);
}
