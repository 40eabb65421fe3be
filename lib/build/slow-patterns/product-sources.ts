import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files';
import type { SourceText } from './collect-patterns';

const ROOMS = ['app', 'components', 'lib'];
/** What runs on a developer's machine only, on what the project itself made. */
const NOT_PRODUCT = /^lib\/(?:bench|build)\/|\.test\.tsx?$|\.corpus\.ts$/;

/** The source of everything that meets what people paste or write. */
export function productSources(root: string): SourceText[] {
  return ROOMS.flatMap((room) => listFiles(join(root, room)).map((path) => `${room}/${path}`))
    .filter((path) => /\.tsx?$/.test(path) && !NOT_PRODUCT.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
