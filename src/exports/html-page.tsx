import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../model/settings.js';
import { compactMarkup } from './compact-markup.js';
import { shortenClasses } from './shorten-classes.js';
import { usedStyles } from './used-styles.js';

interface Page {
  title: string;
  language: Language;
  styles: readonly string[];
  /** Whether pictures stand in it, written into the page itself. */
  pictures: boolean;
  body: VNode;
}

/** Nothing may be loaded and nothing may run in a report, wherever it is opened; pictures only where they are inside. */
const policy = (pictures: boolean): string =>
  `default-src 'none'; style-src 'unsafe-inline';${pictures ? ' img-src data:;' : ''} base-uri 'none'; form-action 'none'`;

/**
 * An HTML page that needs nothing else: no scripts, nothing from elsewhere. The frame is written by hand, because a
 * renderer would escape the quotes in the style sheet.
 */
export function htmlPage({ title, language, styles, pictures, body }: Page): string {
  const markup = visible(renderToString(body));
  const shortened = shortenClasses(usedStyles(styles.join(''), markup), markup);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(pictures)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${visible(renderToString(<title>{title}</title>))}
<style>
${shortened.styles}</style>
</head>
<body>
${compactMarkup(shortened.markup)}
</body>
</html>
`;
}

/** Characters that HTML forbids, shown as what they are: not to be shown. */
const visible = (html: string): string =>
  html.replace(/[^\P{Cc}\t\n\r]|[\u{FDD0}-\u{FDEF}\u{FFFE}\u{FFFF}]/gu, '\uFFFD');
