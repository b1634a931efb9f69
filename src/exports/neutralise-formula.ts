/**
 * Text that a spreadsheet would run: it starts, perhaps after blanks, invisible signs or apostrophes, with a sign that
 * begins a formula, also in its full-width and small forms; or with a tab or a carriage return.
 */
const formula = /^'*[\s\p{Z}\p{Cf}]*[=+\-@\t\r＝＋－＠﹢﹣﹦﹫−]/u;

/** Control characters except tab, line feed and carriage return: no file can show them and some programs stop at them. */
const control = /[^\P{Cc}\t\n\r]/gu;

/**
 * Text that a spreadsheet shows and never runs: formulas get a leading apostrophe (so does text that already begins with
 * one before a formula, so that taking one off gives the text back), control characters go. After OWASP, CSV Injection.
 */
export function neutraliseFormula(text: string): string {
  const clean = text.replace(control, '');
  return formula.test(clean) ? `'${clean}` : clean;
}
