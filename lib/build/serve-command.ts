// `npm run serve`: serves the last export at PORT (3000), as `npm start` does after building.
import { existsSync } from 'node:fs';
import { readBasePath } from './base-path';
import { listen } from './listen';
import { createSiteServer } from './serve';

const folder = process.env.OUT ?? 'out';
const basePath = readBasePath(process.env.BASE_PATH);

if (!existsSync(folder)) {
  console.error(`There is no ${folder}/ yet: run \`npm run build\` first, or \`npm start\` for both.`);
  process.exitCode = 1;
} else {
  const port = await listen(createSiteServer({ folder, basePath }), process.env.PORT ?? '3000');
  if (port === undefined) process.exitCode = 1;
  else console.log(`Causebook is at http://localhost:${port}${basePath}/ (Ctrl+C stops it)`);
}
