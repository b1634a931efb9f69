/**
 * Text that a spreadsheet would run: it starts, perhaps after blanks, invisible signs or apostrophes, with a sign that
 * begins a formula, also in its full-width and small forms; or with a tab or a carriage return.
 */
const formula = /^'*[\s\p{Z}\p{Cf}]*[=+\-@\t\r＝＋－＠﹢﹣﹦﹫−]/u;

/** Control characters except tab, line feed and carriage return: no file can show them and some programs stop at them. */
const control = /[^\P{Cc}\t\n\r]/gu;

/** Most texts: they begin with a letter or a digit and hold no control character. A quick look spares them the long one. */
const plain = /^[A-Za-z0-9\u00c0-\u024f][\t\n\r -~\u00a0-\uffff]*$/;

/**
 * Text that a spreadsheet shows and never runs: formulas get a leading apostrophe (so does text that already begins with
 * one before a formula, so that taking one off gives the text back), control characters go. After OWASP, CSV Injection.
 */
export function neutraliseFormula(text: string): string {
  if (text === '' || plain.test(text)) return text;
  const clean = text.replace(control, '');
  return formula.test(clean) ? `'${clean}` : clean;
}
