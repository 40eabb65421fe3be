/**
 * Tells which exported files serve Next's client runtime alone, which no page loads any more: its scripts, the
 * data it would fetch (`index.txt` beside a page), and the doubles of the not-found page.
 *
 * @example
 * runtimeFiles(['en/index.html', 'en/index.txt', 'en/__next._tree.txt', 'robots.txt'])
 * //=> ['en/index.txt', 'en/__next._tree.txt']
 */
export function runtimeFiles(files: readonly string[]): string[] {
  const known = new Set(files);
  return files.filter(
    (path) =>
      /^_next\/.*\.(js|js\.map|txt|json)$/.test(path) ||
      /(^|\/)__next\.[^/]*\.txt$/.test(path) ||
      /^(_not-found|404)\//.test(path) ||
      (path.endsWith('.txt') && known.has(path.replace(/\.txt$/, '.html'))),
  );
}
