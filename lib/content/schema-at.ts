// The schema of one value inside a bigger schema, to quote its description.
import { z } from 'zod';
import type { Keys } from '../article/place';

/** The schema that checks the value at these keys; undefined where there is none. */
export function schemaAt(schema: z.core.$ZodType, keys: Keys): z.core.$ZodType | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return schema;
  const child = childOf(unwrap(schema), key);
  return child === undefined ? undefined : schemaAt(child, rest);
}

function childOf(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodUnion) {
    return schema.options.map((option) => childOf(unwrap(option), key)).find((child) => child !== undefined);
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
}

/** A schema without the layers that make it optional; the description may sit on any of them. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}
