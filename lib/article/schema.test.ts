import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema } from './article-schema';
import { collectionSchema, sharedSchema } from './collection-schema';
import { descriptionOf } from './description-of';
import { day } from './scalar-schemas';
import { siteSchema } from './site-schema';
import { translationSchema } from './translation-schema';

/** Every key of a schema, at any depth, that has no description. */
function undocumented(schema: z.core.$ZodType, at: string): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, value]) => {
      const name = `${at}.${key}`;
      return [...(descriptionOf(value) === undefined ? [name] : []), ...undocumented(value, name)];
    });
  }
  if (schema instanceof z.ZodArray) return undocumented(schema.element, `${at}[]`);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return undocumented(schema.unwrap(), at);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => undocumented(option, at));
  return [];
}

test.each([
  ['article', articleSchema],
  ['translation', translationSchema],
  ['collection', collectionSchema],
  ['shared', sharedSchema],
  ['site', siteSchema],
])('every key of the %s schema says what it is for', (name, schema) => {
  expect(undocumented(schema, name)).toEqual([]);
});

test('the guard above sees a key without a description', () => {
  expect(undocumented(z.strictObject({ a: z.array(z.strictObject({ b: z.string() })) }), 'x')).toEqual([
    'x.a',
    'x.a[].b',
  ]);
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['yesterday', false],
  ['0000-00-00', false],
])('%s is a day: %s', (value, right) => {
  expect(day.safeParse(value).success).toBe(right);
});
