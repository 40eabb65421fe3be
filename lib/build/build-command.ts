// `npm run build`: BASE_PATH moves the site, OUT names another folder than out/.
import { readBasePath } from './base-path';
import { build } from './build';
import { HOSTS } from './finish/host-files';

const isBuilt = await build({
  out: process.env.OUT ?? 'out',
  basePath: readBasePath(process.env.BASE_PATH),
  hosts: process.env.HOSTS?.split(',') ?? HOSTS,
  say: console.log,
});
process.exitCode = isBuilt ? 0 : 1;
