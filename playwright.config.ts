// Browser tests run against the exported folders as served: out/ at the root, .cache/out-kb/ below /kb, and a small
// site of e2e/ticket-site/ that knows where tickets open.
import { defineConfig } from '@playwright/test';
import { launchOptions } from './lib/build/browser';

const port = Number(process.env.E2E_PORT ?? 4173);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    trace: 'off',
    launchOptions: launchOptions(),
  },
  projects: [
    {
      name: 'root',
      testIgnore: /(?:live-reload|ticket-site)\.spec/,
      use: { baseURL: `http://localhost:${port}/` },
    },
    { name: 'base-path', testMatch: /journeys\.spec/, use: { baseURL: `http://localhost:${port + 1}/kb/` } },
    {
      name: 'ticket-site',
      testMatch: /ticket-site\.spec/,
      use: { baseURL: `http://localhost:${port + 2}/` },
    },
    // starts `npm run dev` itself
    { name: 'dev', testMatch: /live-reload\.spec/ },
  ],
  webServer: [
    serve(port, 'out', ''),
    serve(port + 1, '.cache/out-kb', '/kb'),
    serve(port + 2, '.cache/out-ticket-site', ''),
  ],
});

function serve(at: number, folder: string, basePath: string) {
  return {
    command: 'npm run --silent serve',
    url: `http://localhost:${at}${basePath}/`,
    reuseExistingServer: false,
    env: { PORT: String(at), OUT: folder, BASE_PATH: basePath },
  };
}
