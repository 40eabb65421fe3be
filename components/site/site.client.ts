// On every page: colours, shortcuts, copy buttons, the marked cause, the remembered language, whole addresses,
// ticks on steps, and the way to texts for tickets. Pages are whole
// without it, and it stays small, because every article carries it.
import { startStepTicks } from '../tickets/step-ticks.client';
import { startTicketText } from '../tickets/ticket-text.client';
import { startCopy } from './copy.client';
import { startLanguageMemory } from './language-memory.client';
import { startMarkCause } from './mark-cause.client';
import { startShortcuts } from './shortcuts.client';
import { startThemeToggle } from './theme-toggle.client';
import { startWholeAddress } from './whole-address.client';

startThemeToggle();
startShortcuts();
startCopy();
startMarkCause();
startLanguageMemory();
startWholeAddress();
startStepTicks();
startTicketText();
