// Holds the place of this script until it is written, so that pages build.
export {};
