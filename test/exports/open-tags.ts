const empty = new Set(['meta', 'br', 'hr', 'img', 'input', 'link']);

/** The elements of an HTML text that are not closed in the order in which they were opened; none when it is well formed. */
export function openTags(html: string): string[] {
  const open: string[] = [];
  const withoutStyle = html.replace(/<style>.*?<\/style>/su, '');
  for (const [, closing, name = '', rest = ''] of withoutStyle.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/giu,
  )) {
    if (closing === '/') {
      if (open.at(-1) !== name) return [...open, `/${name}`];
      open.pop();
    } else if (!empty.has(name) && !rest.endsWith('/')) {
      open.push(name);
    }
  }
  return open;
}
