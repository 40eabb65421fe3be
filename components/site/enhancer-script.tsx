import { href } from './href';

/** Address (without base path) and integrity of a script of ours. */
export interface ScriptFile {
  readonly path: string;
  readonly integrity: string;
}

/** One of our own scripts: the export drops every script without `data-enhancer`. */
export function EnhancerScript({ file }: { readonly file: ScriptFile }) {
  const path = href(file.path);
  if (process.env.NODE_ENV === 'development') return <AfterHydration path={path} />;
  return <script type="module" src={path} integrity={file.integrity} data-enhancer="" />;
}

/**
 * Development alone has React in the page. A script that changed the page before React had compared it would make
 * React throw the page away and draw it anew, without what the script did.
 */
function AfterHydration({ path }: { readonly path: string }) {
  const code = `(async () => {
    // the last element of every page; React leaves its mark on what it has compared
    const compared = () => Object.keys(document.querySelector('[data-announce]')).some((key) => key.startsWith('__react'));
    for (let turn = 0; turn < 100 && !compared(); turn++) await new Promise((done) => setTimeout(done, 30));
    setTimeout(() => import(${JSON.stringify(path)}), 30);
  })();`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own text, and in development only
  return <script type="module" dangerouslySetInnerHTML={{ __html: code }} />;
}
