import { Marked } from 'marked';

/**
 * The page in every language: what the language calls itself and a table, where its text is, and as what it ships. All
 * have the anchors of docs/method.md, so that a link to a figure is the same in every language.
 */
export const methodPages = [
  { language: 'en', itself: 'English', table: 'Table', source: 'docs/method.md', fileName: 'method.html' },
  { language: 'nl', itself: 'Nederlands', table: 'Tabel', source: 'docs/method.nl.md', fileName: 'method.nl.html' },
];

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
 * All headings of a text in Markdown, as they are written.
 * @param {string} markdown
 */
export const headingsIn = (markdown) =>
  new Marked()
    .lexer(markdown)
    .flatMap((token) =>
      token.type === 'heading' ? [{ depth: Number(token['depth']), text: `${token['text']}` }] : [],
    );

/**
 * The anchors of all headings of a text: those of its original, which must have the same headings.
 * @param {string} markdown
 * @param {string} original
 */
export function anchorsIn(markdown, original = markdown) {
  const translated = headingsIn(markdown);
  const originals = headingsIn(original);
  for (let place = 0; place < Math.max(translated.length, originals.length); place++) {
    if (translated[place]?.depth === originals[place]?.depth) continue;
    const [here, there] = [translated[place], originals[place]].map((heading) =>
      heading ? `"${'#'.repeat(heading.depth)} ${heading.text}"` : 'missing',
    );
    throw new Error(
      `Heading ${place + 1} of the method page is ${here} in the translation and ${there} in the original. Both need the same headings, in the same order and at the same levels.`,
    );
  }
  return originals.map(({ text }) => anchorOf(text));
}

/**
 * A text in Markdown as a page of the extension: no scripts, one style sheet, links to itself in the other languages, and
 * every heading can be linked to. What may be wider than a narrow screen, its tables, scrolls by itself.
 * @param {(typeof methodPages)[number]} page
 * @param {string} markdown
 * @param {string} original the text that gives the anchors
 * @param {string} stylesheet file name, beside the page
 */
export function renderMethodPage(page, markdown, original, stylesheet) {
  const anchors = anchorsIn(markdown, original).values();
  const others = methodPages
    .filter(({ language }) => language !== page.language)
    .map(
      ({ language, itself, fileName }) =>
        `<a href="${fileName}" lang="${language}" hreflang="${language}">${itself}</a>`,
    );
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        if (depth === 1) title = text;
        const anchor = anchors.next().value;
        return `<h${depth} id="${anchor}"><a href="#${anchor}">${this.parser.parseInline(tokens)}</a></h${depth}>\n`;
      },
    },
    hooks: {
      postprocess: (html) =>
        html
          .replaceAll('<table>', `<div class="table" role="region" aria-label="${page.table}" tabindex="0"><table>`)
          .replaceAll('</table>', '</table></div>'),
    },
  });
  const body = marked.parse(markdown, { async: false });
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Geeltje</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<main>
<p class="languages">${others.join(' ')}</p>
${body}</main>
</body>
</html>
`;
}
