import { expect, test } from 'vitest';
import { areOpposites } from './opposites';

test.each([
  ['unloaded', 'loaded'],
  ['import', 'export'],
  ['encryption', 'decryption'],
  ['enabled', 'disabled'],
  ['desinstallation', 'installation'],
  ['inconnu', 'connu'],
])('%s and %s are opposites', (one, other) => {
  expect(areOpposites(one, other)).toBe(true);
  expect(areOpposites(other, one)).toBe(true);
});

test.each([
  ['loaded', 'loaded'],
  ['uloaded', 'loaded'],
  ['enrolled', 'enroled'],
  ['unset', 'set'],
  ['import', 'impart'],
])('%s and %s are not', (one, other) => {
  expect(areOpposites(one, other)).toBe(false);
});
