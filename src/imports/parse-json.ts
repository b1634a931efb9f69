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
const opening = new Set([91, 123]);
const closing = new Set([93, 125]);

/** Looks at the brackets outside texts before anything is built of them. */
function checkDepth(text: string): void {
  let depth = 0;
  let isInText = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInText) {
      if (code === backslash) index += 1;
      else if (code === quote) isInText = false;
    } else if (code === quote) isInText = true;
    else if (opening.has(code)) {
      depth += 1;
      if (depth > fileLimits.depth) throw new ImportError('too_deep');
    } else if (closing.has(code)) depth -= 1;
  }
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
