import { execFileSync } from 'node:child_process';

interface Word {
  left: number;
  top: number;
  right: number;
  bottom: number;
  text: string;
}

/** Words of a PDF that are printed over other words, as poppler finds them; an outlined word is there twice. */
export function printedOver(path: string): string[] {
  const pages = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' }).split('<page ').slice(1);
  return pages.flatMap((page, place) => {
    const words = [...page.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</gu)].map(
      ([, left, top, right, bottom, text = '']): Word => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        text,
      }),
    );
    return words.flatMap((word, at) =>
      words
        .slice(at + 1)
        .filter((other) => other.text !== word.text && isOver(word, other))
        .map((other) => `page ${place + 1}: ${word.text} and ${other.text}`),
    );
  });
}

/** Boxes of neighbours touch a little. */
const isOver = (a: Word, b: Word): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * Math.min(a.bottom - a.top, b.bottom - b.top);
