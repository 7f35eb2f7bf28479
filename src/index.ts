/**
 * The public library: what the command line itself is built from, and all a plug-in needs.
 */
export { audit } from './engine/audit.ts';
export type { AuditRequest, Progress, Toolbox } from './engine/request.ts';
export { builtInToolbox } from './engine/toolbox.ts';
export type * from './model/analyzer.ts';
export type * from './model/conclusion.ts';
export { type Config, configSchema } from './model/config.ts';
export { defineAnalyzer, defineProfile, defineReporter, defineSignal } from './model/define.ts';
export { UserError } from './model/errors.ts';
export type * from './model/evidence.ts';
export type * from './model/kinds.ts';
export { type Plugin, pluginSchema } from './model/plugin.ts';
export type * from './model/profile.ts';
export type { AnyRecord, Origin, RecordOf } from './model/record.ts';
export { type Report, reportSchema } from './model/report.ts';
export type * from './model/reporter.ts';
export type * from './model/row.ts';
export type * from './model/signal.ts';
