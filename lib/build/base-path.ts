/**
 * The path below which the site lives, from the environment's BASE_PATH: `/kb`, or empty at the root. Throws
 * where it is not a path, since every link of the site would be wrong.
 *
 * @example
 * readBasePath('/kb/') //=> '/kb'
 * readBasePath(undefined) //=> ''
 */
export function readBasePath(value: string | undefined): string {
  const path = (value ?? '').replace(/\/$/, '');
  if (path === '' || /^(\/[a-z0-9._~-]+)+$/i.test(path)) return path;
  throw new Error(`BASE_PATH is "${value}", which is no path. Write it like /kb or /help/kb.`);
}
