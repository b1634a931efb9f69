/**
 * A style sheet with the light values of its custom properties written out, and without its rules for paper: for files
 * that are opened by programs which know neither.
 */
export function plainStyle(tokens: string, style: string): string {
  const values = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [name, lightOf(value)]),
  );
  return style
    .replace(/@media print\s*\{(?:[^{}]*\{[^{}]*\})*\s*\}/gu, '')
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/var\((--[\w-]+)\)/gu, (whole, name: string) => values.get(name) ?? whole);
}

const lightOf = (value: string): string => value.replace(/^light-dark\(([^,]+),.*\)$/su, '$1').trim();
