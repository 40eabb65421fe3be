// The site's own articles, whatever they say today: every text of every cause, in every language and format.
import { expect, test } from 'vitest';
import { LANGS } from '../../article/lang';
import { loadContent } from '../../content';
import { FORMATS } from '../formats/formats';
import { redact } from '../redact';
import { PRIVATE } from '../redact.private.corpus';
import { ticketSource } from '../ticket-source';
import { compose } from './compose';
import { COPY_KINDS } from './request';

const loaded = await loadContent('content');
if (loaded.kind === 'broken') throw new Error(JSON.stringify(loaded.problems));
const { content } = loaded;

/** Texts grow with the articles: hundreds of them make tens of thousands, in milliseconds. */
const PATIENCE = 180_000;

test('every article gives every text', { timeout: PATIENCE }, () => {
  let texts = 0;
  for (const article of content.articles) {
    const source = ticketSource(article, content);
    for (const cause of [undefined, ...article.causes.map(({ id }) => id)])
      for (const kind of COPY_KINDS)
        for (const lang of LANGS) {
          const { document } = compose({
            source,
            kind,
            lang,
            cause,
            address: (path) => `https://kb.example.org${path}`,
            redact: (text) => ({ text, hidden: [] }),
          });
          for (const format of FORMATS) {
            const written = format.write(document);
            expect(written, `${article.id} ${cause} ${kind} ${lang} ${format.id}`).not.toMatch(
              /undefined|\[object|[\ufdd0-\ufdef]/,
            );
            expect(written.trim()).not.toBe('');
            texts += 1;
          }
          if (kind === 'requester')
            expect(JSON.stringify(document), `${article.id} ${cause} ${lang}`).not.toContain(
              'kb.example.org',
            );
        }
  }
  expect(texts).toBeGreaterThan(content.articles.length * FORMATS.length * COPY_KINDS.length);
});

test('no word of an article’s own messages is ever hidden, whatever private text stands beside it', {
  timeout: PATIENCE,
}, () => {
  let messages = 0;
  for (const article of content.articles) {
    const { keep } = ticketSource(article, content);
    for (const own of keep) {
      expect(redact(own, { keep }), article.id).toEqual({ text: own, hidden: [] });
      const [form, ...gone] = PRIVATE[messages % PRIVATE.length] ?? [''];
      const { text } = redact(`${form} | ${own}`, { keep });
      expect(text.endsWith(` | ${own}`), `${article.id}: ${text}`).toBe(true);
      expect(gone.filter((piece) => text.slice(0, -own.length).includes(piece))).toEqual([]);
      messages += 1;
    }
  }
  expect(messages).toBeGreaterThan(20);
});
