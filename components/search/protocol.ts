// What page and worker say to each other. Texts go one way only; the worker keeps none of them.
import type { Lang } from '../../lib/article/lang';
import type { AnswerView } from './answer-view';

export type ToWorker =
  | {
      readonly kind: 'load';
      readonly url: string;
      readonly integrity: string;
      /** Past the browser's cache: what it holds has just turned out to be unusable. */
      readonly fresh: boolean;
    }
  | { readonly kind: 'search'; readonly sequence: number; readonly text: string; readonly lang: Lang };

export type FromWorker =
  | { readonly kind: 'ready'; readonly articles: number }
  | { readonly kind: 'answer'; readonly sequence: number; readonly view: AnswerView; readonly ms: number }
  /** The index is missing, cut or altered. */
  | { readonly kind: 'no-index' }
  | { readonly kind: 'threw'; readonly sequence: number };
