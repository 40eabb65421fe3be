import { expect, test } from 'vitest';
import { tagAt, withoutTags } from './markup';

test.each([
  ['<b>', 3, true],
  ['</b>', 4, true],
  ['<span style="color: red">', 25, true],
  ['<br/>', 5, false],
  ['<p class=a>', 11, false],
  ['<Data Name="Message">', 21, false],
  ['</Data>', 7, false],
])('a tag: %s', (text, length, inline) => {
  expect(tagAt(`x${text}y`, 1)).toEqual({ length, inline });
});

test.each(['<name>', '<Notice>:', '< b>', 'a < b and c > d', '<error: 0x10a2b3c40>', '<b', '<<b'])(
  'no tag: %s',
  (text) => {
    expect(tagAt(text, 0)).toBeUndefined();
  },
);

test('a text without tags reads as the page does', () => {
  expect(withoutTags('<p>Can<b>not</b> open<br>the <name> file</p>')).toBe(' Cannot open the <name> file ');
  expect(withoutTags('a < b')).toBe('a < b');
});
