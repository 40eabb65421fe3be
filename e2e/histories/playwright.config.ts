// `npm run test:histories` runs this, after it has built what is walked.
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../lib/build/browser';
import { BASE_PATH, EXPORT, PORT } from './settings';

const baseURL = `http://localhost:${PORT}${BASE_PATH}/`;

export default defineConfig({
  testDir: '.',
  testMatch: /\.walk\.ts$/,
  outputDir: '../../test-results/histories',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 600_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../.cache/histories/report.json' }]],
  use: {
    baseURL,
    trace: 'off',
    locale: 'en-GB',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: 'npm run --silent serve',
    cwd: '../..',
    url: baseURL,
    reuseExistingServer: false,
    env: { PORT: String(PORT), OUT: EXPORT, BASE_PATH },
  },
});
