import type { Report } from '../../model/report.ts';
import { say } from './say.ts';

/** `Prepared by Jane Roe, Roe Advisory`, and who may read it; what is not said is left out. */
export function writeBrandLines({ branding }: Pick<Report, 'branding'>): string[] {
  const by = [branding?.consultant, branding?.company].filter((part) => part !== undefined).join(', ');
  return [
    ...(by === '' ? [] : [say('Prepared by {by}', { by })]),
    ...(branding?.confidentiality === undefined ? [] : [branding.confidentiality]),
  ];
}
