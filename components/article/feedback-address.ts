/**
 * The address for "this was wrong", with `{url}` and `{title}` of the site's settings filled in.
 *
 * @example
 * feedbackAddress('mailto:kb@example.org?subject={title}', { url: '', title: 'A & B' })
 * //=> 'mailto:kb@example.org?subject=A%20%26%20B'
 */
export function feedbackAddress(
  template: string,
  values: { readonly url: string; readonly title: string },
): string {
  return template
    .replaceAll('{url}', () => encodeURIComponent(values.url))
    .replaceAll('{title}', () => encodeURIComponent(values.title));
}
