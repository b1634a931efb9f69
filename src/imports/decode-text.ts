import { fileLimits } from './file-limits.js';
import { ImportError } from './import-error.js';

/** The text of a file in UTF-8, without its byte order mark. Throws `too_large` or `not_text`. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > fileLimits.bytes) throw new ImportError('too_large');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('not_text');
  }
}
