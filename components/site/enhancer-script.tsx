import { href } from './href';

/** Address (without base path) and integrity of a script of ours. */
export interface ScriptFile {
  readonly path: string;
  readonly integrity: string;
}

/** One of our own scripts: the export drops every script without `data-enhancer`. */
export function EnhancerScript({ file }: { readonly file: ScriptFile }) {
  return <script type="module" src={href(file.path)} integrity={file.integrity} data-enhancer="" />;
}
