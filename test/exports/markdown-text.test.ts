import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdownText, mermaidText } from '../../src/exports/markdown-text.js';
import { writeMarkdownReport } from '../../src/exports/write-markdown-report.js';
import { sampleTime } from '../model/sample-journey.js';
import { journeyOfTwelve } from '../model/twelve-touchpoints.js';
import { naughtyJourney, naughtyTexts } from './naughty-texts.js';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const decode = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => entities[name] ?? '');

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

describe('text in Markdown', () => {
  it.each([
    ['in a paragraph', (text: string) => `before ${text} after`, /^<p>before (.*) after<\/p>\n$/su],
    ['at the start of a line', (text: string) => text, /^<p>(.*)<\/p>\n$/su],
    ['in a list', (text: string) => `- ${text}`, /^<ul>\n<li>(.*)<\/li>\n<\/ul>\n$/su],
  ])('shows every text as it was written, %s', (_, place, shown) => {
    for (const text of naughtyTexts) {
      if (oneLine(text) === '') continue;
      const html = marked.parse(place(markdownText(text)), { async: false, gfm: true });
      expect(decode(shown.exec(html)?.[1] ?? html)).toBe(oneLine(text));
    }
  });

  it('stays in the cells of its table', () => {
    const report = writeMarkdownReport({ study: null, ...splitVisits(naughtyJourney()) }, 'en', sampleTime(0));
    const html = marked.parse(report, { async: false });
    expect(html.slice(html.lastIndexOf('<tbody>')).match(/<tr>/gu)).toHaveLength(naughtyTexts.length);
    expect(html).not.toMatch(/<(?:script|img|a|iframe|svg|del|em>[^<]*<script)\b/iu);
  });
});

describe('the Mermaid diagram', () => {
  const diagramOf = (report: string): string[] => /```mermaid\n(.*?)\n```/su.exec(report)?.[1]?.split('\n') ?? [];

  it('holds phases, touchpoints, their emotion on five points and their channel', () => {
    const lines = diagramOf(
      writeMarkdownReport({ study: null, journey: journeyOfTwelve, visits: [] }, 'nl', sampleTime(0)),
    );
    expect(lines.slice(0, 4)).toEqual([
      'journey',
      '  title Emotie',
      '  section Oriënteren',
      '    1. Advertentie in de abri: 4: Advertentie',
    ]);
    expect(lines).toContain('    7. Afrekenen： gegevens: 1: Website');
  });

  it('never lets a text end a task, a line or the diagram', () => {
    const lines = diagramOf(
      writeMarkdownReport({ study: null, ...splitVisits(naughtyJourney()) }, 'en', sampleTime(0)),
    );
    expect(lines.filter((line) => /^ {4}/u.test(line))).toHaveLength(naughtyTexts.length);
    for (const line of lines.slice(2)) {
      expect(line).toMatch(/^ {2}section [^:;#<>&%`"]*$|^ {4}\d+\. [^:;#<>&%`"]*: [1-5]: [^:;#<>&%`",]+$/u);
    }
    expect(mermaidText('a: b; c # d')).toBe('a： b； c ＃ d');
  });
});

function splitVisits({ visits, ...journey }: ReturnType<typeof naughtyJourney>) {
  return { journey, visits };
}
