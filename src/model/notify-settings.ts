import * as z from 'zod';

const secret = z
  .string()
  .regex(/^(env|file):.+$/s, 'must name where the secret is: env:NAME or file:/path; never write it here');

const port = z.int().min(1).max(65_535);

/** Who is told, and how. Secrets are references, never the words themselves. */
export const notifySchema = z.strictObject({
  always: z.boolean().optional().describe('send each week, also when nothing moved'),
  email: z
    .strictObject({
      from: z.string().min(3),
      to: z.array(z.string().min(3)).min(1).max(50),
      host: z.string().min(1),
      port: port.optional().describe('default 587'),
      tls: z.enum(['required', 'implicit', 'off']).optional().describe('default required (STARTTLS)'),
      user: z.string().optional(),
      password: secret.optional(),
      attach: z.boolean().optional().describe('attach the report; default true'),
    })
    .optional(),
  slack: z.strictObject({ webhook: secret.describe('address of an incoming webhook') }).optional(),
  webhook: z
    .strictObject({
      url: z.string().min(8).describe('https address that takes JSON, or a reference to one'),
      token: secret.optional().describe('sent as Authorization: Bearer'),
    })
    .optional(),
  allowHosts: z
    .array(z.string().min(1))
    .optional()
    .describe('hosts that may be private, or be called without TLS, such as 127.0.0.1:8080'),
});

export type NotifySettings = z.infer<typeof notifySchema>;
