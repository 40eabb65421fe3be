// The description of a key is written once, in its schema; messages and the tests of the schemas read it here.
import { z } from 'zod';

/**
 * The description of a schema, also where it was made optional afterwards.
 *
 * @example
 * descriptionOf(z.string().describe('The title.').optional()) //=> 'The title.'
 */
export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return descriptionOf(schema.unwrap());
  return undefined;
}
