import { expect, test } from 'vitest';
import { readBounded } from './read-bounded';

/** An answer that never ends and says nothing of its length; counts what was taken of it. */
function endless() {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  return { response: new Response(body), sent: () => sent };
}

test('a text within the bound is read whole, characters that two chunks share too', async () => {
  const [first, second] = [Uint8Array.of(0x72, 0xc3), Uint8Array.of(0xa9, 0x65)];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(first);
      controller.enqueue(second);
      controller.close();
    },
  });
  expect(await readBounded(new Response(body), 4)).toBe('rée');
});

test('an answer without end is left at the bound', async () => {
  const { response, sent } = endless();
  expect(await readBounded(response, 5000)).toBeUndefined();
  expect(sent()).toBeLessThan(10);
});
