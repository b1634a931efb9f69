/** What stands between brackets may be about other classes than those that an element needs. */
const brackets = /\([^()]*\)/gu;

/**
 * A style sheet without the rules that no part of the markup can follow: a report carries the styles of all that can be in
 * one. Rules within others, as those of paper, are looked at one by one.
 */
export function usedStyles(styles: string, markup: string): string {
  const used = new Set([...markup.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(' ')));
  const canMatch = (selector: string): boolean =>
    [...selector.matchAll(/\.([a-z][\w-]*)/gu)].every(([, name = '']) => used.has(name));
  return styles
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/[^{};]+\{[^{}]*\}/gu, (rule) => {
      const [selectors = ''] = rule.split('{');
      const plain = withoutBrackets(selectors);
      return plain.trim().startsWith('@') || plain.split(',').some(canMatch) ? rule : '';
    })
    .replace(/@media[^{}]*\{\s*\}/gu, '');
}

/** Without the innermost brackets, until there are none: lists within lists go as well. */
function withoutBrackets(selectors: string): string {
  const plain = selectors.replace(brackets, '');
  return plain === selectors ? plain : withoutBrackets(plain);
}
