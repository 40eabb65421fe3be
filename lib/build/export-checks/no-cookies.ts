import { inlineScripts } from '../finish/content-policy';
import type { ExportCheck } from './export-check';

const COOKIE_API = /\bdocument\.cookie\b|\bcookieStore\b|["'`]cookie["'`]|\.cookie\b/;

/** No script names the browser's cookies, and no page sets one by meta. */
export const noCookies: ExportCheck = {
  name: 'no cookie',
  run: (site) => {
    const files = [...site.files].filter((file) => file.endsWith('.js'));
    const scripts = [
      ...files.map((where) => ({ where, code: site.read(where).toString('utf8') })),
      ...site.pages.flatMap(({ path, document }) =>
        inlineScripts(document).map((code) => ({ where: path, code })),
      ),
    ];
    const findings = scripts
      .filter(({ code }) => COOKIE_API.test(code))
      .map(({ where }) => ({ where, message: 'a script uses the cookie API.' }));
    return { looked: scripts.length, what: 'scripts', findings };
  },
};
