// Every link of a page goes through here, so that `BASE_PATH=/kb` moves the whole site.

/**
 * The address of a path of this site, below the base path that the build was given.
 *
 * @example
 * href('/en/browse/') //=> '/en/browse/', or '/kb/en/browse/' with BASE_PATH=/kb
 */
export function href(path: string, base: string = basePath()): string {
  return `${base}${path}`;
}

/** The base path of this build, without a final slash: empty at the root of a host. */
export function basePath(): string {
  return process.env.BASE_PATH ?? '';
}
