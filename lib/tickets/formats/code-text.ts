import type { CodePiece } from '../document';
import { mark } from '../marks';

/** A code block's text to the letter, marked where a piece of the reader's stands. */
export function codeText(pieces: readonly CodePiece[]): string {
  return pieces.map((piece) => (piece.kind === 'reader' ? mark(piece.id, piece.text) : piece.text)).join('');
}

/** Its lines as pieces, for formats that cannot keep it as a block. */
export function codeLines(pieces: readonly CodePiece[]): CodePiece[][] {
  const lines: CodePiece[][] = [[]];
  for (const piece of pieces) {
    piece.text.split('\n').forEach((line, at) => {
      if (at > 0) lines.push([]);
      if (line !== '') lines.at(-1)?.push({ ...piece, text: line });
    });
  }
  return lines;
}
