// The door of the search room. Everything else in this folder is its own business.
export type { Group, Reason, SearchAnswer, SearchResult, Span, Verdict } from './answer';
export { buildIndex } from './build-index';
export type { SearchCause, SearchDocument } from './document';
export { type Engine, type Explanation, loadIndex, type SearchOptions } from './engine';
export { type Headline, headlineOf } from './headline';
export { STAGES, type Stage } from './stages';
export { IndexError, type SearchIndex } from './stored-index';
export type { Fate, TextFate } from './text-fates';
