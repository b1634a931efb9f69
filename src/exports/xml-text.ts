/** Characters that no XML 1.0 document may hold, not even escaped: most controls, lone surrogates, U+FFFE and U+FFFF. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text in which characters that XML cannot hold are replaced, visibly, by the replacement character. */
export const legalInXml = (text: string): string => text.replace(illegal, '\uFFFD');

/** The end of a section of character data, which may stand nowhere else; a renderer of HTML leaves it as it is. */
export const escapeSectionEnd = (xml: string): string => xml.replaceAll(']]>', ']]&gt;');

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Otherwise a reader of the attribute makes blanks of them.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it stands in XML, in an attribute or between tags; read back it is the same text. */
export const xmlText = (text: string): string =>
  legalInXml(text).replace(/[&<>"\t\n\r]/gu, (sign) => entities[sign] ?? sign);
