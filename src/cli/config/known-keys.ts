import * as z from 'zod';

type Path = readonly PropertyKey[];

/** Keys that are valid at a path of what a schema describes; none where anything goes. */
export function knownKeys(schema: z.core.$ZodType, path: Path): string[] {
  const [step, ...rest] = path;
  if (step === undefined) return keysOf(schema);
  return [...new Set(enter(schema, step).flatMap((inner) => knownKeys(inner, rest)))];
}

function keysOf(schema: z.core.$ZodType): string[] {
  return unwrap(schema).flatMap((inner) => {
    if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
    const keys: unknown = inner instanceof z.ZodRecord ? inner.keyType : null;
    return keys instanceof z.ZodEnum ? keys.options.map(String) : [];
  });
}

function enter(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType[] {
  return unwrap(schema).flatMap((inner): z.core.$ZodType[] => {
    if (inner instanceof z.ZodArray) return [inner.element];
    if (inner instanceof z.ZodRecord) return [inner.valueType];
    if (!(inner instanceof z.ZodObject)) return [];
    const found: z.core.$ZodType | undefined = Object.entries(inner.shape).find(([key]) => key === step)?.[1];
    return found === undefined ? [] : [found];
  });
}

/** What stands inside of `optional`, `default`, `transform` and `union`. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(unwrap);
  return [schema];
}
