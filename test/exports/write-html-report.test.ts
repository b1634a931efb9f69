import { describe, expect, it } from 'vitest';
import { writeHtmlReport } from '../../src/exports/write-html-report.js';
import { journeyReportWords } from '../../src/text/journey-report.js';
import {
  sampleId,
  sampleJourney,
  sampleRating,
  sampleTime,
  sampleTouchpoint,
  sampleVisit,
} from '../model/sample-journey.js';
import { journeyOfTwelve, visitsOfTwelve } from '../model/twelve-touchpoints.js';
import { openTags } from './open-tags.js';

const twelve = writeHtmlReport({ study: null, journey: journeyOfTwelve, visits: visitsOfTwelve }, 'nl', sampleTime(0));

describe('the report', () => {
  it('says what the reviewer wrote and what was computed', () => {
    expect(twelve).toContain('Derde keer dat het postcodeveld mijn adres weigert.');
    expect(twelve).toContain('“Afrekenen: gegevens” deed pijn; later verraste “Bezorging”.');
    expect(twelve).toContain('deels bereikt');
    expect(twelve).toContain('https://bruinhuis.example/lampen/vos');
    expect(twelve).toContain('Gemaakt met Geeltje op 22 november 2026.');
  });

  it('is in the language it is asked for', () => {
    const english = writeHtmlReport({ study: null, journey: journeyOfTwelve, visits: [] }, 'en', sampleTime(0));
    expect(twelve).toContain('<html lang="nl">');
    expect(twelve).toContain('Wat pijn doet');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('What hurts');
    expect(english).not.toContain('Wat pijn doet');
  });

  it('shows what was amended with its old value, its time and its reason, also of a touchpoint that is gone', () => {
    const [first, second] = journeyOfTwelve.touchpoints;
    if (!first || !second) throw new Error('the journey has twelve');
    const amendment = { id: sampleId(900), at: sampleTime(100), reason: 'De mail kwam <later>', touchpoint: second.id };
    const journey = {
      ...journeyOfTwelve,
      touchpoints: [{ ...first, deletedAt: sampleTime(101) }, ...journeyOfTwelve.touchpoints.slice(1)],
      amendments: [
        { ...amendment, before: { rating: { ...second.rating, ease: 3 as const } }, after: { rating: second.rating } },
        {
          ...amendment,
          id: sampleId(901),
          touchpoint: first.id,
          before: { deletedAt: null },
          after: { deletedAt: sampleTime(101) },
        },
      ],
    };
    const report = writeHtmlReport({ study: null, journey, visits: [] }, 'nl', sampleTime(0));
    const said = report.replace(/<[^>]*>/gu, '');
    expect(said.match(/Gewijzigd op 22 november 2026 om 10:40, want: De mail kwam &lt;later>/gu)).toHaveLength(3);
    expect(said).toContain('Eenvoud: was 3 →, is nu  6');
    expect(said).toContain('In de klantreis: was ja →, is nu  nee');
    expect(said).toContain(first.type);
    expect(openTags(report)).toEqual([]);
    expect(twelve).not.toContain('amendment-list"');
  });

  it('treats markup in anything a person or a page wrote as text', () => {
    const bad = '</title><script>alert(1)</script><img src=x onerror=alert(1)>';
    const report = writeHtmlReport(
      {
        study: null,
        journey: sampleJourney({
          brand: { name: bad, sites: [bad], role: null },
          reviewer: bad,
          goals: [{ text: bad, reached: 'no' }],
          expectation: bad,
          touchpoints: [
            sampleTouchpoint(1, {
              type: bad,
              phase: bad,
              note: bad,
              lanes: { expected: bad, thought: bad, felt: bad },
              annoyances: [bad],
              rating: sampleRating(1, 1, 1, 1),
              page: { address: 'javascript:alert(1)', title: bad },
            }),
          ],
        }),
        visits: [sampleVisit(1, { title: bad, address: 'javascript:alert(1)' })],
      },
      'en',
      sampleTime(0),
    );
    expect(report).toContain('&lt;script>alert(1)');
    expect(report).not.toContain('<script');
    expect(report).not.toContain('<img');
    expect(report).not.toMatch(/<[^>]*\s(?:on\w+|style|src)=/u);
    expect(report).not.toMatch(/href=/u);
    expect(openTags(report)).toEqual([]);
  });

  it('loads nothing and runs nothing', () => {
    expect(twelve).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
    expect(twelve).not.toMatch(/<script|<link|<iframe|<object|url\(|@import/u);
  });

  it('explains each of its figures in a line, because no link from a file can', () => {
    expect(twelve).not.toMatch(/<a |method-link/u);
    for (const { name, text } of Object.values(journeyReportWords.nl.explanations)) {
      expect(twelve).toContain(`<dt>${name}</dt><dd>${text}</dd>`);
    }
  });

  it('closes every element, has one heading of the first level and no id twice', () => {
    expect(openTags(twelve)).toEqual([]);
    expect(twelve.match(/<h1/gu)).toHaveLength(1);
    const ids = [...twelve.matchAll(/\sid="([^"]*)"/gu)].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('can be written for a journey in which nothing was rated yet', () => {
    const report = writeHtmlReport({ study: null, journey: sampleJourney(), visits: [] }, 'en', sampleTime(0));
    expect(report).toContain('Nothing has been rated.');
    expect(report).toContain('Too few answers for this figure.');
    expect(report).not.toMatch(/NaN|undefined|Infinity/u);
  });
});
