// Products, platforms and components come from the closed lists of the site's settings, so that filters are whole.
import { didYouMean } from '../article/did-you-mean';
import type { Keys } from '../article/place';
import { at, type Check, type Found } from './check';

export const unknownSubject: Check = {
  code: 'unknown-subject',
  *find({ articles, site }) {
    const { products, platforms, components } = site.front;
    for (const file of articles) {
      const { product, platforms: named, component } = file.front.appliesTo;
      const judge = (value: string, keys: Keys, known: object, list: string) =>
        unknown(value, known, list, at(file, keys));
      yield* judge(product, ['appliesTo', 'product'], products, 'products');
      yield* judge(component, ['appliesTo', 'component'], components, 'components');
      for (const [index, platform] of named.entries()) {
        yield* judge(platform, ['appliesTo', 'platforms', index], platforms, 'platforms');
      }
    }
  },
};

function* unknown(
  value: string,
  known: object,
  list: string,
  where: Pick<Found, 'path' | 'place'>,
): Iterable<Found> {
  if (Object.hasOwn(known, value)) return;
  const meant = didYouMean(value, Object.keys(known));
  const hint =
    meant === undefined ? `Known: ${Object.keys(known).join(', ')}.` : `Did you mean \`${meant}\`?`;
  const message = `\`${value}\` is not among the ${list} of content/_site.yaml.`;
  yield { ...where, message, hint: `${hint} A new one needs a name in every language there.` };
}
