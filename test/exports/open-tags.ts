const empty = new Set(['meta', 'br', 'hr', 'img', 'input', 'link', 'col']);

/** What ends by itself where another element begins, as HTML has it, or where what it is in ends. */
const endedBy: Record<string, readonly string[]> = {
  li: ['li'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
  thead: ['colgroup'],
  tbody: ['td', 'th', 'tr', 'tbody', 'thead', 'colgroup'],
};

const endsWithParent = new Set(Object.values(endedBy).flat());

/** The elements of an HTML text that are not closed in the order in which they were opened; none when it is well formed. */
export function openTags(html: string): string[] {
  const open: string[] = [];
  const endWhile = (ends: (name: string) => boolean): void => {
    while (ends(open.at(-1) ?? '')) open.pop();
  };
  const withoutStyle = html.replace(/<style>.*?<\/style>/su, '');
  for (const [, closing, name = '', rest = ''] of withoutStyle.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/giu,
  )) {
    if (closing === '/') {
      endWhile((last) => last !== name && endsWithParent.has(last));
      if (open.at(-1) !== name) return [...open, `/${name}`];
      open.pop();
    } else if (!empty.has(name) && !rest.endsWith('/')) {
      endWhile((last) => endedBy[name]?.includes(last) ?? false);
      open.push(name);
    }
  }
  return open;
}
