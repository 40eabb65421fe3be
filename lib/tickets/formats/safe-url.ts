/**
 * An address without any sign that ends a link somewhere: percent-encoded, it leads to the same page.
 *
 * @example
 * safeUrl('https://a.example/x(1)|[2]') //=> 'https://a.example/x%281%29%7C%5B2%5D'
 */
export function safeUrl(url: string): string {
  return url.replace(/[\s"'()*<>[\\\]^_`{|}~!]/g, percent);
}

function percent(sign: string): string {
  // `_` and `~` mean emphasis in some markup, but encoding what needs none is still the same address
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
