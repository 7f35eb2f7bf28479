import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../src/model/kinds.ts';
import { FIELDS } from '../../src/model/record.ts';
import { PROFILES } from '../../src/profiles/registry.ts';

describe.each(PROFILES.map((profile) => [profile.meta.id, profile] as const))('profile %s', (id, profile) => {
  const fields = Object.keys(FIELDS[profile.meta.kind]);

  it('is named after its vendor', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(id.startsWith(`${profile.meta.vendor}-`) || profile.meta.vendor === 'notes').toBe(true);
  });

  it('maps to fields that exist', () => {
    for (const map of [profile.columns, profile.values ?? {}, profile.defaults ?? {}]) {
      for (const field of Object.keys(map)) expect(fields).toContain(field);
    }
  });

  it('maps values only to values that exist', () => {
    const types: Readonly<Record<string, unknown>> = FIELDS[profile.meta.kind];
    for (const [field, values] of Object.entries(profile.values ?? {})) {
      const type = types[field];
      if (typeof type !== 'object' || type === null || !('oneOf' in type)) continue;
      // The empty text says that the cell has no value.
      for (const value of Object.values(values ?? {}))
        expect([...Array.from(type.oneOf as Iterable<string>), '']).toContain(value);
    }
  });

  it('has an export of its own in the fixtures', () => {
    expect(existsSync(`fixtures/profiles/${id}/expected.json`)).toBe(true);
  });
});

describe('the profiles together', () => {
  it('have ids of their own', () => {
    expect(new Set(PROFILES.map(({ meta }) => meta.id)).size).toBe(PROFILES.length);
  });

  it.each(RECORD_KINDS)('have a fallback for %s', (kind) => {
    expect(PROFILES.some(({ meta }) => meta.vendor === 'generic' && meta.kind === kind)).toBe(true);
  });
});
