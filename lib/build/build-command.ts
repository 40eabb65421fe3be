// `npm run build`: BASE_PATH moves the site, OUT names another folder than out/.
import { readBasePath } from './base-path';
import { build } from './build';

const isBuilt = await build({
  out: process.env.OUT ?? 'out',
  basePath: readBasePath(process.env.BASE_PATH),
  say: console.log,
});
process.exitCode = isBuilt ? 0 : 1;
