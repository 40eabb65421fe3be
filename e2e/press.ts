import type { Locator } from '@playwright/test';

/** Presses a link or a button: by mouse, finger or keyboard. Journeys take it, so that each is written once. */
export type Press = (control: Locator) => Promise<void>;
