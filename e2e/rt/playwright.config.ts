// `npm run test:rt` runs this, after it has made what is tested. Each test needs the one before it.
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../lib/build/browser';

export default defineConfig({
  testDir: '.',
  testMatch: /\.rt\.ts$/,
  outputDir: '../../test-results/rt',
  workers: 1,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../.cache/rt/report.json' }]],
  use: {
    trace: 'off',
    locale: 'en-GB',
    launchOptions: launchOptions(),
  },
});
