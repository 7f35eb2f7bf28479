import { audit } from '../../src/engine/audit.ts';
import type { AuditRequest } from '../../src/engine/request.ts';
import { builtInToolbox } from '../../src/engine/toolbox.ts';
import type { Report } from '../../src/model/report.ts';

/** The report on a company of the fixtures, made from the sources themselves. */
export async function auditCompany(
  name: 'acme' | 'halcyon' | 'ironclad',
  config: AuditRequest['config'] = {},
): Promise<Report> {
  return audit({
    inputs: [`fixtures/companies/${name}`],
    config,
    toolbox: builtInToolbox(),
    version: '0.0.0',
  });
}
