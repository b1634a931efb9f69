/** Signs that mean something anywhere in a line of Markdown, HTML in it and what GitHub makes links of among them. */
const special = /[\\`*_{}[\]<>#|~&!@$]/gu;

/** What begins a list, a heading's underline or a quote at the start of a line. */
const leading = /^([-+=:]|\d+(?=[.)]))/u;

/** Text as one line of Markdown that shows as it was written: no markup, no links, no HTML. */
export const markdownText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(special, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/(www)\./giu, '$1\\.')
    .replace(leading, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));

/** Signs that end a task, a score or a line in a Mermaid journey, with their full-width look-alikes. */
const wide: Record<string, string> = {
  ':': '：',
  ';': '；',
  '#': '＃',
  '<': '＜',
  '>': '＞',
  '&': '＆',
  '%': '％',
  '`': '｀',
  '"': '＂',
  ',': '，',
  '\\': '＼',
  '{': '｛',
  '}': '｝',
  $: '＄',
};

/** Text as a name in a Mermaid journey, which knows no escapes: what it would read as its own is made full-width. */
export const mermaidText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/[:;#<>&%`",\\{}$]/gu, (sign) => wide[sign] ?? sign);
