// What the evidence stage is given: an alignment and everything it was made from.
import type { Alignment, AlignTemplate, GapCosts } from './align';
import type { AreNeighbours } from './neighbours';
import type { Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** An alignment and what it was made from. */
export interface Aligned {
  readonly paste: string;
  readonly template: AlignTemplate;
  readonly alignment: Alignment;
  readonly tokens: Tokens;
  readonly costs: GapCosts;
  readonly vocabulary: Vocabulary;
  readonly areNeighbours: AreNeighbours;
  /** Known only of messages in another language than this one's. */
  readonly isForeign: (word: string) => boolean;
  /** The message as it is written. */
  readonly message: string;
}
