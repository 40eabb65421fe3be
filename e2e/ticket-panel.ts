// The panel that copies texts for tickets, as a test drives it.
import { expect, type Locator, type Page } from '@playwright/test';
import { ticketCopyEn } from '../lib/interface/ticket-copy-en';
import { ticketCopyFr } from '../lib/interface/ticket-copy-fr';
import type { CopyPanelTexts } from '../lib/interface/ticket-copy-texts';
import type { CopyKind } from '../lib/tickets/compose/request';
import type { Language } from './languages';

/** The panel's words in a language. */
export function panelTexts({ lang }: Language): CopyPanelTexts {
  return (lang === 'en' ? ticketCopyEn : ticketCopyFr).panel;
}

/** Opens the panel on a cause, counted from 1, or on the article. */
export async function openPanel(page: Page, language: Language, cause?: number): Promise<Locator> {
  const { article } = language.texts;
  const name = cause === undefined ? article.copyText : article.copyCauseText(cause);
  await page.getByRole('button', { name, exact: true }).first().click();
  const panel = page.getByRole('dialog', { name: panelTexts(language).title });
  await expect(panel).toBeVisible();
  return panel;
}

/** Chooses what is copied, in which format and language. */
export async function choose(
  panel: Locator,
  language: Language,
  choices: { readonly kind?: CopyKind; readonly format?: string; readonly text?: 'en' | 'fr' },
): Promise<void> {
  const texts = panelTexts(language);
  if (choices.kind) await panel.getByRole('radio', { name: texts.kinds[choices.kind] }).check();
  if (choices.text) await panel.getByRole('radio', { name: texts.languageNames[choices.text] }).check();
  if (choices.format) await panel.getByLabel(texts.format).selectOption(choices.format);
}

/** What the preview says. */
export async function previewText(panel: Locator): Promise<string> {
  return (await panel.locator('[data-ticket-preview]').textContent()) ?? '';
}

/** Presses the button that copies. */
export async function pressCopy(panel: Locator, language: Language): Promise<void> {
  await panel.getByRole('button', { name: panelTexts(language).copy, exact: true }).click();
  await expect(panel.getByRole('status')).toHaveText(panelTexts(language).copied);
}

const FIELDS =
  '<!DOCTYPE html><link rel="icon" href="data:,"><textarea></textarea><div contenteditable></div>';

/** A page with a plain and a rich field, as ticket systems have them. */
export async function fieldsToPasteInto(page: Page): Promise<Page> {
  const fields = await page.context().newPage();
  const address = new URL('/fields-of-a-ticket', page.url()).href;
  await fields.route(address, (route) => route.fulfill({ contentType: 'text/html', body: FIELDS }));
  await fields.goto(address);
  return fields;
}
