// `npm run dev`: Next's development server at PORT (3000), and a stream that tells open pages when content/ changed.
import { type ChildProcess, spawn } from 'node:child_process';
import { readBasePath } from './base-path';
import { listen } from './listen';
import { createReloadServer } from './reload-server';
import { NEXT_COMMAND } from './run-next';
import { watchFolder } from './watch-folder';

const reload = createReloadServer();
const reloadPort = await listen(reload.server, '0');
// says what is wrong already, and parses hundreds of files before the first save instead of when somebody waits for it
await tellProblems();
const next = startNext(process.env.PORT ?? '3000', String(reloadPort));

watchFolder('content', tellProblems);

process.once('SIGINT', () => next.kill('SIGINT'));
process.once('SIGTERM', () => next.kill('SIGTERM'));
next.once('close', (code) => process.exit(code ?? 0));

async function tellProblems(): Promise<void> {
  for (const problem of await reload.announce()) console.error(problem);
}

function startNext(port: string, reloadPort: string): ChildProcess {
  return spawn(process.execPath, [NEXT_COMMAND, 'dev', '--port', port], {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'development',
      NEXT_TELEMETRY_DISABLED: '1',
      BASE_PATH: readBasePath(process.env.BASE_PATH),
      RELOAD_PORT: reloadPort,
    },
  });
}
