// Names of the engine's stages that can be left out, to measure what each one brings.

/** Stages that can be left out, in their order. */
export const STAGES = [
  'codes',
  'code-guesses',
  'glued-words',
  'joined-words',
  'similar-words',
  'beginnings',
  'order',
  'respelling',
  'wording',
  'descriptions',
  'typed-ranking',
  'nearest-ranking',
] as const;
export type Stage = (typeof STAGES)[number];
