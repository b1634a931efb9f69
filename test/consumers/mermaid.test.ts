import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mermaidText } from '../../src/exports/markdown-text.js';
import { writeMarkdownReport } from '../../src/exports/write-markdown-report.js';
import { languages } from '../../src/model/settings.js';
import { launchPlainBrowser } from '../e2e/plain-browser.js';
import { naughtyJourney } from '../exports/naughty-texts.js';
import { sampleTime } from '../model/sample-journey.js';
import { journeyOfTwelve } from '../model/twelve-touchpoints.js';

const script = createRequire(import.meta.url).resolve('@mermaid-js/tiny/dist/mermaid.tiny.js');

/** Has Mermaid draw a diagram, and answers with the texts in its drawing. */
const draw = `async (diagram) => {
  const { svg } = await mermaid.render('drawing', diagram);
  const drawing = new DOMParser().parseFromString(svg, 'text/html');
  const has = drawing.querySelectorAll('script, img, iframe').length;
  return { texts: [...drawing.querySelectorAll('text, .label')].map((each) => each.textContent.trim()), has };
}`;

const diagramOf = (markdown: string): string => /^```mermaid\n(.*?)\n```$/msu.exec(markdown)?.[1] ?? '';

describe('Mermaid', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchPlainBrowser();
    page = await browser.newPage();
    await page.addScriptTag({ path: script });
    await page.evaluate('mermaid.initialize({ startOnLoad: false })');
  });
  afterAll(() => browser.close());

  const drawn = (diagram: string) =>
    page.evaluate(`(${draw})(${JSON.stringify(diagram)})`) as Promise<{ texts: string[]; has: number }>;

  it.each(languages)(
    'draws the journey of a report, each phase and touchpoint under its own name (%s)',
    async (language) => {
      const markdown = writeMarkdownReport(
        { study: null, journey: journeyOfTwelve, visits: [] },
        language,
        sampleTime(0),
      );
      const { texts } = await drawn(diagramOf(markdown));
      const rated = journeyOfTwelve.touchpoints.filter(({ rating }) => typeof rating.emotion === 'number');
      for (const { type, phase } of rated) {
        expect(texts.some((text) => text.endsWith(mermaidText(type)))).toBe(true);
        if (phase !== null) expect(texts).toContain(mermaidText(phase));
      }
    },
  );

  it('reads every text as a name and nothing else, however it was written', async () => {
    const { visits, ...journey } = naughtyJourney();
    const markdown = writeMarkdownReport({ study: null, journey, visits }, 'en', sampleTime(0));
    const diagram = diagramOf(markdown);
    expect(diagram.match(/^ {4}\d+\. /gmu)).toHaveLength(journey.touchpoints.length);
    expect(await page.evaluate(`mermaid.parse(${JSON.stringify(diagram)})`)).toMatchObject({ diagramType: 'journey' });
    const { has } = await drawn(diagram);
    expect(has).toBe(0);
  });
});
