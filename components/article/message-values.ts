// What a reader's paste put into the variables of a message, on its way from the search page to the article. It waits
// in the tab (sessionStorage) for the one page that is opened with it, is taken away as that page is read, and never
// stands in an address.

const KEY = 'causebook.values';

/** The values of one message of an article. */
export interface MessageValues {
  readonly article: string;
  /** The message as the article's page shows it, the names of variables in their places. */
  readonly message: string;
  /** In the order of the variables; null where the paste gave none. */
  readonly values: readonly (string | null)[];
}

/** Leaves the values for the page that opens next. Where storage is refused, that page shows names only. */
export function leaveValues(values: MessageValues): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(values));
  } catch {
    // storage refused
  }
}

/** Takes what was left, whatever page this is: nothing of a paste waits longer than for the next page. */
export function takeValues(): MessageValues | undefined {
  try {
    const left = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return left === null ? undefined : readValues(JSON.parse(left));
  } catch {
    return undefined;
  }
}

/** Whatever stands there: only what reads as values counts. */
function readValues(left: unknown): MessageValues | undefined {
  if (typeof left !== 'object' || left === null) return undefined;
  const { article, message, values }: Record<string, unknown> = { ...left };
  if (typeof article !== 'string' || typeof message !== 'string' || !Array.isArray(values)) return undefined;
  return {
    article,
    message,
    values: values.map((value: unknown) => (typeof value === 'string' ? value : null)),
  };
}
