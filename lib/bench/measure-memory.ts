// How much memory a value keeps. Only what survives a garbage collection counts, so the collector is called
// from here, without a command line flag that whoever runs the benchmark would have to know.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function')
    throw new Error('This Node.js offers no garbage collection to measure with.');
  // Twice: what finalizers let go in the first is collected in the second.
  collect();
  collect();
}

/** Bytes in use; numbers in typed arrays lie outside of the heap. */
function bytesInUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * Bytes that a value keeps after it was made, and after it was used: some of its parts may be made only then.
 *
 * @example
 * measureMemory(() => loadIndex(JSON.parse(file)), (engine) => engine.search('cannot open')) //=> { made: …, used: … }
 */
export function measureMemory<Value>(
  make: () => Value,
  use: (value: Value) => void,
): { made: number; used: number } {
  const before = bytesInUse();
  const value = make();
  const made = bytesInUse() - before;
  use(value);
  const used = bytesInUse() - before;
  // Named once more, so that it is not collected before it is measured.
  use(value);
  return { made: Math.max(0, made), used: Math.max(0, used) };
}
