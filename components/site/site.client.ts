// On every page: colours, shortcuts, copy buttons, the message as the reader has it, the
// marked cause, the remembered language, whole addresses,
// the reader's ticket, ticks on steps, and the way to texts for tickets. Pages are whole without it, and it stays
// small, because every article carries it.
import { startFillMessage } from '../article/fill-message.client';
import { startStepTicks } from '../tickets/step-ticks.client';
import { startTicketChip } from '../tickets/ticket-chip.client';
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
startFillMessage();
// before anything that leads to another page
startTicketChip();
startMarkCause();
startLanguageMemory();
startWholeAddress();
startStepTicks();
startTicketText();
