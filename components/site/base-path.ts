// Where the site lives below its host: "" or "/kb".

/** The base path that the page was built for. */
export function basePath(): string {
  return document.documentElement.dataset.base ?? '';
}
