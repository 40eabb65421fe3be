// Makes elements. Everything that people pasted goes through here as a text node: nothing of it can become markup.

/** `undefined` leaves an attribute or a child out. */
type Attributes = Readonly<Record<string, string | undefined>>;
export type Child = Node | string | undefined;

/**
 * An element with its attributes and children.
 *
 * @example
 * element('a', { href: '/en/', class: 'text-accent' }, 'Home')
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
