import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}'],
    globalSetup: 'lib/build/temporary-run.ts',
    testTimeout: 60_000,
    // tests wait for disks and children as much as they count: one worker less than cores, as is usual, leaves a core idle
    maxWorkers: 3,
  },
});
