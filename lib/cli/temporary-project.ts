// A project in a fresh folder, for tests of commands that write or fail.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const SITE = `title: Printers
defaultLang: en
searchEngines: "true"
products:
  printer: { en: Printer, fr: Imprimante }
platforms:
  paper: { en: Paper, fr: Papier }
components:
  tray: { en: Tray, fr: Bac }
`;

const COLLECTION = `---
lang: en
title: Printers
intake: []
furtherLinks: []
---
Printers print.
`;

/** Front matter of an article about a printer, with further lines where a test needs them. */
export function printerArticle(title: string, ...lines: readonly string[]): string {
  return `---
lang: en
kind: error
title: ${title}
messages:
  - text: "${title}"
    source: ui
appliesTo: { product: printer, platforms: [paper], component: tray }
cause: Paper is where it should not be.
performedBy: user
resolution: |
  1. Open the tray.
${lines.map((line) => `${line}\n`).join('')}status: not-validated
reviewed: 2026-01-01
changed: 2026-01-01
sources:
  - { title: "Manual", url: "https://example.org/manual", licence: CC-BY-4.0 }
---
`;
}

/** A folder with a site, a collection and these files below `content/`; `remove` deletes it. */
export function temporaryProject(files: Readonly<Record<string, string>>): {
  root: string;
  remove: () => void;
} {
  const root = mkdtempSync(join(tmpdir(), 'causebook-project-'));
  const all = { '_site.yaml': SITE, 'printers/_collection.mdx': COLLECTION, ...files };
  for (const [path, text] of Object.entries(all)) {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
