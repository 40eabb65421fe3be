// How a button of the page asks for the panel, which is another script: by an event on the button, which carries what
// is wanted as data attributes. The button is told by `data-state` what became of it.

/** Fires on a button when its panel is wanted; bubbles up to the document. */
export const PANEL_WANTED = 'causebook:ticket-panel';

/** Answers on the same button where the article's texts did not come. */
export const PANEL_FAILED = 'causebook:ticket-panel-failed';
