// Every format that a text can be copied in, in the order of the panel; the first is the one to begin with.
import type { CopyFormat } from './format';
import { html } from './html';
import { jira } from './jira';
import { markdown } from './markdown';
import { plain } from './plain';
import { requestTracker } from './request-tracker';
import { textile } from './textile';

export const FORMATS: readonly CopyFormat[] = [plain, html, markdown, jira, textile, requestTracker];
