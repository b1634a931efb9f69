/** A host as people read it: the letters that its encoded parts stand for, `xn--lmpen-xqa.nl` as `lámpen.nl`. */
export function readableHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

const base = 36;
const tMin = 1;
const tMax = 26;

/** Decodes one label after RFC 3492 section 6.2; null when it is malformed. */
function decodePunycode(encoded: string): string | null {
  const hyphen = encoded.lastIndexOf('-');
  const letters = [...encoded.slice(0, Math.max(0, hyphen))].map((letter) => letter.codePointAt(0) ?? 0);
  let code = 128;
  let bias = 72;
  let place = 0;
  let digits = encoded.slice(hyphen + 1);
  while (digits !== '') {
    const from = place;
    let weight = 1;
    for (let step = base; ; step += base) {
      const digit = digitOf(digits);
      if (digit === null) return null;
      digits = digits.slice(1);
      place += digit * weight;
      const threshold = Math.min(Math.max(step - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const count = letters.length + 1;
    bias = adaptBias(place - from, count, from === 0);
    code += Math.floor(place / count);
    if (code > 0x10ffff) return null;
    place %= count;
    letters.splice(place, 0, code);
    place += 1;
  }
  return String.fromCodePoint(...letters);
}

function digitOf(digits: string): number | null {
  const [digit = ''] = digits;
  if (/[a-z]/iu.test(digit)) return digit.toLowerCase().charCodeAt(0) - 97;
  return /\d/u.test(digit) ? Number(digit) + 26 : null;
}

/** RFC 3492 section 6.1. */
function adaptBias(difference: number, count: number, isFirst: boolean): number {
  let delta = Math.floor(difference / (isFirst ? 700 : 2));
  delta += Math.floor(delta / count);
  let steps = 0;
  for (; delta > ((base - tMin) * tMax) / 2; steps += base) delta = Math.floor(delta / (base - tMin));
  return steps + Math.floor(((base - tMin + 1) * delta) / (delta + 38));
}
