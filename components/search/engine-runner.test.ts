import { expect, test } from 'vitest';
import type { AnswerView } from './answer-view';
import { type EngineMachine, EngineRunner, LOAD_LIMIT, PATIENCE } from './engine-runner';
import type { FromWorker, ToWorker } from './protocol';

const NONE: AnswerView = { verdict: 'none', groups: [], primary: -1, nearest: [] };

/** Workers and a clock that the test drives. */
function laboratory(options: { spawnThrows?: boolean } = {}) {
  const heard: string[] = [];
  const workers: {
    sent: ToWorker[];
    say: (message: FromWorker) => void;
    break: () => void;
    stopped: boolean;
  }[] = [];
  const timers = new Set<{ at: number; run: () => void }>();
  let now = 0;
  const machine: EngineMachine = {
    spawn() {
      if (options.spawnThrows) throw new Error('refused');
      const worker = { sent: [] as ToWorker[], say: (_: FromWorker) => {}, break: () => {}, stopped: false };
      workers.push(worker);
      return {
        post: (message) => worker.sent.push(message),
        listen(onMessage, onError) {
          worker.say = onMessage;
          worker.break = onError;
        },
        stop() {
          worker.stopped = true;
        },
      };
    },
    after(ms, run) {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  const runner = new EngineRunner({ url: '/assets/i.json', integrity: 'sha384-x' }, machine, {
    onAnswer: ({ text, articles }) => heard.push(`answer to ${text} from ${articles}`),
    onFailure: (failure) => heard.push(failure),
  });
  const wait = (ms: number) => {
    now += ms;
    for (const timer of [...timers].sort((a, b) => a.at - b.at)) {
      if (timer.at > now || !timers.delete(timer)) continue;
      timer.run();
    }
  };
  const worker = (at = workers.length - 1) => {
    const found = workers[at];
    if (found === undefined) throw new Error(`No worker ${at}.`);
    return found;
  };
  /** Answers the last question that the worker got. */
  const answer = () => {
    const question = worker().sent.at(-1);
    if (question?.kind !== 'search') throw new Error('Nothing was asked.');
    worker().say({ kind: 'answer', sequence: question.sequence, view: NONE, ms: 1 });
  };
  return { heard, workers, runner, wait, worker, answer };
}

const READY: FromWorker = { kind: 'ready', articles: 14 };

test('nothing is loaded before it is needed, and a question waits for the index', () => {
  const { runner, workers, worker, heard, answer } = laboratory();
  expect(workers).toHaveLength(0);
  runner.search('a', 'en');
  expect(worker().sent.map(({ kind }) => kind)).toEqual(['load']);
  worker().say(READY);
  answer();
  expect(heard).toEqual(['answer to a from 14']);
});

test('while one question is open only the newest waits, and answers to older ones are dropped', () => {
  const { runner, worker, heard, answer } = laboratory();
  runner.warm();
  worker().say(READY);
  for (const text of ['a', 'ab', 'abc']) runner.search(text, 'en');
  answer();
  answer();
  expect(heard).toEqual(['answer to abc from 14']);
  expect(worker().sent.map((message) => (message.kind === 'search' ? message.text : ''))).toEqual([
    '',
    'a',
    'abc',
  ]);
});

test('a question that was given up is not answered', () => {
  const { runner, worker, heard, answer, wait } = laboratory();
  runner.search('a', 'en');
  worker().say(READY);
  runner.cancel();
  answer();
  runner.search('b', 'en');
  runner.cancel();
  wait(LOAD_LIMIT);
  expect(heard).toEqual([]);
});

test('an index that hangs is told in time, is still welcome later, and is given up at last', () => {
  const slow = laboratory();
  slow.runner.search('a', 'en');
  slow.wait(PATIENCE);
  expect(slow.heard).toEqual(['slow']);
  slow.worker().say(READY);
  slow.answer();
  expect(slow.heard).toEqual(['slow', 'answer to a from 14']);
  const never = laboratory();
  never.runner.search('a', 'en');
  never.wait(LOAD_LIMIT);
  expect(never.heard).toEqual(['slow', 'index']);
  expect(never.worker().stopped).toBe(true);
});

test('a question is told in time also where loading had begun long before it', () => {
  const { runner, heard, wait } = laboratory();
  runner.warm();
  wait(PATIENCE + 1000);
  expect(heard).toEqual([]);
  runner.search('a', 'en');
  wait(PATIENCE);
  expect(heard).toEqual(['slow']);
});

test.each([
  ['a missing, cut or altered index', 'index', { kind: 'no-index' }],
  ['an engine that throws', 'worker', { kind: 'threw', sequence: 1 }],
] as const)('%s is told, and the next question starts afresh, past the cache', (_, failure, message) => {
  const { runner, workers, worker, heard, answer } = laboratory();
  runner.search('a', 'en');
  worker().say(message);
  expect(heard).toEqual([failure]);
  expect(worker().stopped).toBe(true);
  runner.search('a', 'en');
  expect(workers).toHaveLength(2);
  expect(worker().sent[0]).toMatchObject({ kind: 'load', fresh: true });
  worker().say(READY);
  answer();
  expect(heard).toEqual([failure, 'answer to a from 14']);
});

test('a worker that cannot be loaded or made is told', () => {
  const broken = laboratory();
  broken.runner.search('a', 'en');
  broken.worker().break();
  expect(broken.heard).toEqual(['worker']);
  const refused = laboratory({ spawnThrows: true });
  refused.runner.search('a', 'en');
  expect(refused.heard).toEqual(['worker']);
});

test('a search that loops is ended and told; what the ended worker still says is not heard', () => {
  const { runner, worker, heard, wait } = laboratory();
  runner.search('a', 'en');
  worker().say(READY);
  wait(PATIENCE);
  expect(heard).toEqual(['hang']);
  expect(worker().stopped).toBe(true);
  worker().say({ kind: 'answer', sequence: 1, view: NONE, ms: 9000 });
  expect(heard).toEqual(['hang']);
});

test('a failure while nobody waits is not told', () => {
  const { runner, worker, heard } = laboratory();
  runner.warm();
  worker().say({ kind: 'no-index' });
  expect(heard).toEqual([]);
});
