import { Marked } from 'marked';

/**
 * The anchor of a heading, as code hosts make it: `Overall, as asked` is `overall-as-asked`.
 * @param {string} heading
 */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');

/**
 * The anchors of all headings of a text in Markdown.
 * @param {string} markdown
 */
export const anchorsIn = (markdown) =>
  new Marked().lexer(markdown).flatMap((token) => (token.type === 'heading' ? [anchorOf(token['text'])] : []));

/**
 * A text in Markdown as a page of the extension: no scripts, one style sheet, and every heading can be linked to. What
 * may be wider than a narrow screen, its tables, scrolls by itself.
 * @param {string} markdown
 * @param {string} stylesheet file name, beside the page
 */
export function renderMethodPage(markdown, stylesheet) {
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        if (depth === 1) title = text;
        const anchor = anchorOf(text);
        return `<h${depth} id="${anchor}"><a href="#${anchor}">${this.parser.parseInline(tokens)}</a></h${depth}>\n`;
      },
    },
    hooks: {
      postprocess: (html) =>
        html
          .replaceAll('<table>', '<div class="table" role="region" aria-label="Table" tabindex="0"><table>')
          .replaceAll('</table>', '</table></div>'),
    },
  });
  const body = marked.parse(markdown, { async: false });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Geeltje</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}
