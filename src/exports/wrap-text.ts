/** How wide a sign is, in average signs: East Asian letters and pictures take two. */
const widthOf = (sign: string): number => ((sign.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1);

const widthOfWord = (word: string): number => Array.from(word).reduce((sum, sign) => sum + widthOf(sign), 0);

/**
 * Text in lines of about `width` signs, for drawings, which know no line breaks of their own. Longer words are cut;
 * what does not fit into `most` lines ends in an ellipsis.
 */
export function wrapText(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((each) => cutWord(each, width))) {
    if (line !== '' && widthOfWord(line) + 1 + widthOfWord(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = Array.from(lines[most - 1] ?? '');
  while (widthOfWord(last.join('')) > width - 1) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('')}…`];
}

function cutWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (widthOfWord(piece) + widthOf(sign) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
