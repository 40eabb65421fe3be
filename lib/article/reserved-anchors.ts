/**
 * Anchors that the page of an article uses itself, so that no cause has or had them. Its other ids hold an underscore
 * beside words that no author needs. `cause` is that of an article's only cause.
 */
export const RESERVED_ANCHORS: readonly string[] = ['cause', 'content', 'messages', 'related', 'steps'];
