// Which values of a front matter are Markdown. Taken from the raw value, so that they are checked even where the
// schema found a mistake elsewhere.
import type { Keys } from '../article/place';
import type { YamlValue } from './yaml-value';

interface MarkdownValue {
  readonly keys: Keys;
  readonly markdown: string;
}

const OF_ARTICLE = ['symptom', 'tellApart'];
const OF_CAUSE = ['check', 'riskNote', 'resolution', 'escalate'];

/**
 * The Markdown values of a front matter. `resolution: none` is a word, not Markdown.
 *
 * @example
 * markdownKeys({ causes: [{ check: 'Look.' }] }) //=> [{ keys: ['causes', 0, 'check'], markdown: 'Look.' }]
 */
export function markdownKeys(front: YamlValue): MarkdownValue[] {
  const causes = typeof front === 'object' && !Array.isArray(front) ? front.causes : undefined;
  const listed = Array.isArray(causes) ? causes : [];
  return [
    ...textsOf(front, [...OF_ARTICLE, ...OF_CAUSE], []),
    ...listed.flatMap((cause, at) => textsOf(cause, OF_CAUSE, ['causes', at])),
  ];
}

function textsOf(map: YamlValue, names: readonly string[], parent: Keys): MarkdownValue[] {
  if (typeof map !== 'object' || Array.isArray(map)) return [];
  return names.flatMap((name) => {
    const markdown = Object.hasOwn(map, name) ? map[name] : undefined;
    if (typeof markdown !== 'string' || (name === 'resolution' && markdown.trim() === 'none')) return [];
    return [{ keys: [...parent, name], markdown }];
  });
}
