// The three things that `resolution` can be.

/** What a resolution is, as an author writes it. */
export function resolutionKind(resolution: string | { readonly use: string }): 'steps' | 'shared' | 'none' {
  if (typeof resolution !== 'string') return 'shared';
  return resolution.trim() === 'none' ? 'none' : 'steps';
}
