// The browser's workers and timers, for the engine's runner.
import type { EngineMachine, WorkerPort } from './engine-runner';
import { workerUrl } from './worker-url';

/** Starts workers from a path of this site. */
export function workerMachine(path: string, base: string): EngineMachine {
  return {
    spawn: () => port(new Worker(workerUrl(path, base), { type: 'module', name: 'causebook-engine' })),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}

function port(worker: Worker): WorkerPort {
  return {
    post: (message) => worker.postMessage(message),
    listen(onMessage, onError) {
      worker.addEventListener('message', ({ data }) => onMessage(data));
      worker.addEventListener('error', onError);
      worker.addEventListener('messageerror', onError);
    },
    stop: () => worker.terminate(),
  };
}
