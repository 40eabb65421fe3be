// Copying works on plain http too: an intranet without a certificate has no `navigator.clipboard`.

/** Puts a text on the clipboard and tells whether that worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The old way: select the text in a field that nobody sees, and ask the page to copy. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.className = 'sr-only';
  field.setAttribute('aria-hidden', 'true');
  document.body.append(field);
  field.select();
  const copied = execCopy();
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

function execCopy(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
