import { fileLimits } from './file-limits.js';
import { ImportError } from './import-error.js';

/** What a text in JSON says. Throws `too_deep` or `not_json`, with the line where it goes wrong if that is known. */
export function parseJson(text: string): unknown {
  checkDepth(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError('not_json', placeOf(error, text));
  }
}

const quote = 34;
const backslash = 92;
const openingBracket = 91;
const openingBrace = 123;
const closingBracket = 93;
const closingBrace = 125;

/** Looks at the brackets outside texts before anything is built of them. Runs over every character: only comparisons. */
function checkDepth(text: string): void {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) index = endOfText(text, index);
    else if (code === openingBrace || code === openingBracket) {
      depth += 1;
      if (depth > fileLimits.depth) throw new ImportError('too_deep');
    } else if (code === closingBrace || code === closingBracket) depth -= 1;
  }
}

/** Where the text ends that begins at a quote: at its other quote, or at the end of all. */
function endOfText(text: string, begin: number): number {
  let index = begin + 1;
  for (let code = text.charCodeAt(index); code !== quote && index < text.length; code = text.charCodeAt(index)) {
    index += code === backslash ? 2 : 1;
  }
  return index;
}

/** The line and column at which the browser stopped reading: some browsers name them, some a position, some nothing. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return `${named[1]}:${named[2]}`;
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
