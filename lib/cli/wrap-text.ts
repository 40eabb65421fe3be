// Prose at a terminal breaks between words.

/**
 * Breaks a text into lines of at most `width` characters; a longer word has a line of its own.
 *
 * @example
 * wrapText('Open the tray and close it', 14) //=> ['Open the tray', 'and close it']
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
