// Two kinds of the same text at once: what rich fields take and what plain ones do. Works on plain http too, where
// there is no `navigator.clipboard`: then the page answers its own copy command.

/** What goes on the clipboard. */
export interface Clip {
  readonly plain: string;
  readonly html: string | undefined;
}

/** Copies; tells whether that worked. */
export async function putOnClipboard(clip: Clip): Promise<boolean> {
  try {
    if (clip.html === undefined) await navigator.clipboard.writeText(clip.plain);
    else await navigator.clipboard.write([clipboardItem(clip.plain, clip.html)]);
    return true;
  } catch {
    return answerCopy(clip);
  }
}

function clipboardItem(plain: string, html: string): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
}

function answerCopy({ plain, html }: Clip): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    answered = event.clipboardData !== null;
  };
  document.addEventListener('copy', answer);
  try {
    return document.execCommand('copy') && answered;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', answer);
  }
}
