/** What is said wherever a reader's text is shown with what is private in it hidden. */
export interface RedactionTexts {
  readonly hidden: (n: number) => string;
  readonly hiddenWhy: string;
  readonly restore: (placeholder: string) => string;
  readonly hide: (original: string) => string;
}
