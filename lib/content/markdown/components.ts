// The closed list of components. A new one is a row here and a component in components/mdx.

export interface ComponentRule {
  /** In the tree, and in the map of components that renders it. */
  readonly tagName: string;
  /** A block stands on lines of its own and holds blocks; else it stands inside a line. */
  readonly block: boolean;
  /** Attributes, each required and not empty. */
  readonly attributes: readonly string[];
  readonly example: string;
}

export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Branch: {
    tagName: 'branch',
    block: true,
    attributes: ['label'],
    example: '`<Branch label="No certificate yet">`',
  },
  Unverified: {
    tagName: 'unverified',
    block: false,
    attributes: [],
    example: '`<Unverified>label</Unverified>`',
  },
};
