// The README's table and examples are what the code writes. After a wanted change: `UPDATE_README=1 npx vitest run
// lib/tickets/readme`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../content';
import { compose } from './compose/compose';
import type { CopyFormat } from './formats/format';
import { FORMATS } from './formats/formats';
import { htmlText } from './formats/html-tree';
import { ticketSource } from './ticket-source';

const README = join(import.meta.dirname, 'README.md');
const BEGIN = '<!-- formats: written by readme.test.ts -->';
const END = '<!-- end of formats -->';

test('the README shows every format as it is', async () => {
  const readme = readFileSync(README, 'utf8');
  const before = readme.slice(0, readme.indexOf(BEGIN));
  const after = readme.slice(readme.indexOf(END));
  const right = `${before}${BEGIN}\n\n${await section()}\n\n${after}`;
  if (process.env.UPDATE_README) writeFileSync(README, right);
  else expect(readme).toBe(right);
});

async function section(): Promise<string> {
  const loaded = await loadContent(join(import.meta.dirname, 'golden/content'));
  if (loaded.kind === 'broken') throw new Error(JSON.stringify(loaded.problems));
  const article = loaded.content.articles.find(({ id }) => id === 'device-cap-reached');
  if (article === undefined) throw new Error('The frozen article is gone.');
  const { document } = compose({
    source: ticketSource(article, loaded.content),
    kind: 'note',
    lang: 'en',
    cause: undefined,
    address: (path) => `https://kb.example.org${path}`,
    ticket: { id: '4711' },
    ticks: { cause: { '0.1': 'done', '0.2': 'done', '0.3': 'done', '0.4': 'failed' } },
    redact: (text) => ({ text, hidden: [] }),
  });
  // message, cause, steps and what was tried: enough to see links, strong words, lists and exact text
  const part = document.filter((_, at) => [1, 2, 3, 4, 8, 9, 10, 11].includes(at));
  const written = (format: CopyFormat) =>
    format.rich === undefined
      ? format.write(part)
      : htmlText(format.rich(part)).replaceAll('</p><', '</p>\n<');
  const rows = FORMATS.map(({ id, name, use, rich }) => {
    const goes = rich === undefined ? '`text/plain`' : '`text/html` and `text/plain`';
    return `| ${name.en} | \`${id}\` | ${use.en} | ${goes} |`;
  });
  return [
    '| Format | Id | For | On the clipboard |',
    '|---|---|---|---|',
    ...rows,
    ...FORMATS.flatMap((format) => ['', `### ${format.name.en}`, '', '````text', written(format), '````']),
  ].join('\n');
}
