// The engine's thread: fetches the index once, answers one text at a time, keeps nothing. It reports failures
// without their words, because an error's message could hold what was pasted.
import { loadIndex } from '../../lib/search';
import { viewAnswer } from './answer-view';
import type { FromWorker, ToWorker } from './protocol';

type Engine = ReturnType<typeof loadIndex>;

let engine: Engine | undefined;

function say(message: FromWorker): void {
  self.postMessage(message);
}

/** `integrity` makes a cut or altered file a failed fetch: what arrives is the index of this very page. */
async function load({ url, integrity, fresh }: Extract<ToWorker, { kind: 'load' }>): Promise<void> {
  try {
    const response = await fetch(url, {
      integrity,
      cache: fresh ? 'reload' : 'default',
      credentials: 'omit',
    });
    if (!response.ok) throw new Error(`Status ${response.status}`);
    engine = loadIndex(await response.json());
    say({ kind: 'ready', articles: engine.size });
  } catch {
    say({ kind: 'no-index' });
  }
}

function search({ sequence, text, lang }: Extract<ToWorker, { kind: 'search' }>): void {
  const loaded = engine;
  if (loaded === undefined) return;
  try {
    const started = performance.now();
    const answer = loaded.search(text);
    const ms = performance.now() - started;
    say({ kind: 'answer', sequence, ms, view: viewAnswer(answer, (id) => loaded.document(id), text, lang) });
  } catch {
    say({ kind: 'threw', sequence });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'load') void load(data);
  else search(data);
});
