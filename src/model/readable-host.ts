import { toUnicode } from 'punycode/punycode.es6.js';

/** A host as people read it: the letters that its encoded parts stand for, `xn--lmpen-xqa.nl` as `lámpen.nl`. */
export function readableHost(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    // Encoded by no rule: shown as it is.
    return host;
  }
}
