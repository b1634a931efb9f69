import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvColumn } from '../../src/exports/csv-column.js';
import { touchpointRows, visitRows } from '../../src/exports/csv-row.js';
import { touchpointColumns } from '../../src/exports/touchpoint-columns.js';
import { visitColumns } from '../../src/exports/visit-columns.js';
import { writeCsv } from '../../src/exports/write-csv.js';
import { noFacts, type PageFacts } from '../../src/model/page-facts.js';
import {
  sampleId,
  sampleJourney,
  sampleRating,
  sampleTime,
  sampleTouchpoint,
  sampleVisit,
} from '../model/sample-journey.js';
import { journeyOfTwelve, visitsOfTwelve } from '../model/twelve-touchpoints.js';
import { parseCsv } from './parse-csv.js';

const source = { study: null, journey: journeyOfTwelve, visits: visitsOfTwelve };

const contract =
  'study,brand,brand_role,round,reviewer,journey_id,touchpoint_id,sequence,phase,channel,ownership,touchpoint,url,title,arrived_at,rated_at,effectiveness,ease,emotion,expectation,not_applicable,score,pain,wow,marked_pain,marked_wow,decisive,would_leave,blocked,annoyances,expected,thought,felt,note';

const touchpointsCsv = (
  changes: Parameters<typeof sampleTouchpoint>[1],
  flavour: 'international' | 'dutch' = 'international',
) =>
  writeCsv(
    touchpointColumns,
    touchpointRows({
      study: null,
      visits: [],
      journey: sampleJourney({ touchpoints: [sampleTouchpoint(1, changes)] }),
    }),
    flavour,
  );

const first = (text: string, delimiter = ','): Record<string, string> => parseCsv(text, delimiter)[0] ?? {};

const isControl = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0;
  return (code < 32 || (code > 126 && code < 160)) && !['\t', '\n', '\r'].includes(sign);
};

describe('the touchpoints file', () => {
  it('begins with a byte order mark and the promised columns in the promised order', () => {
    const text = writeCsv(touchpointColumns, touchpointRows(source));
    expect(text.startsWith(`\uFEFF${contract},`)).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has names that SPSS accepts', () => {
    for (const { name } of [...touchpointColumns, ...visitColumns]) expect(name).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
  });

  it('gives back every answer, mark and word that went in', () => {
    const rows = parseCsv(writeCsv(touchpointColumns, touchpointRows(source)));
    expect(rows).toHaveLength(12);
    expect(rows[6]).toMatchObject({
      study: '',
      brand: 'Bruinhuis',
      reviewer: 'kim',
      journey_id: journeyOfTwelve.id,
      touchpoint_id: sampleId(7),
      sequence: '7',
      phase: 'Bestellen',
      channel: 'website',
      touchpoint: 'Afrekenen: gegevens',
      arrived_at: sampleTime(7),
      effectiveness: '3',
      ease: '2',
      emotion: '1',
      expectation: '1',
      not_applicable: '',
      score: '16.6667',
      pain: '1',
      wow: '0',
      marked_pain: '1',
      marked_wow: '0',
      decisive: '1',
      would_leave: '1',
      blocked: '0',
      annoyances: 'error_or_dead_end | unclear_information',
      thought: 'Hoe schrijf ik mijn postcode dan wél?',
      checks: 'Staat de fout bij het veld?: no Alleen bovenaan: “Er ging iets mis”',
      handover: '0',
      repeated: '',
    });
    expect(rows[11]).toMatchObject({ handover: '1', repeated: '1', preferred_channel: 'chat', url: '' });
  });

  it('tells skipped from not applicable, and a score that is missing from 0', () => {
    const row = first(touchpointsCsv({ rating: sampleRating('not_applicable', null, 1, 'not_applicable') }));
    expect(row).toMatchObject({
      effectiveness: '',
      ease: '',
      emotion: '1',
      expectation: '',
      not_applicable: 'effectiveness | expectation',
      score: '',
    });
  });

  it('adds up the time on the visits, and leaves it empty when none is known', () => {
    const visits = [sampleVisit(1), sampleVisit(2), sampleVisit(3, { leftAt: null })];
    const journey = sampleJourney({
      touchpoints: [
        sampleTouchpoint(1, { visits: [sampleId(1001), sampleId(1002)] }),
        sampleTouchpoint(2, { visits: [sampleId(1003)] }),
      ],
    });
    const rows = parseCsv(writeCsv(touchpointColumns, touchpointRows({ study: null, journey, visits })));
    expect(rows.map((row) => row['dwell_ms'])).toEqual(['120000', '']);
  });

  it('leaves deleted touchpoints out', () => {
    const journey = sampleJourney({
      touchpoints: [sampleTouchpoint(1, { deletedAt: sampleTime(5) }), sampleTouchpoint(2)],
    });
    const rows = parseCsv(writeCsv(touchpointColumns, touchpointRows({ study: null, journey, visits: [] })));
    expect(rows.map((row) => [row['touchpoint_id'], row['sequence']])).toEqual([[sampleId(2), '1']]);
  });

  it('writes semicolons and decimal commas for a Dutch Excel', () => {
    const row = first(touchpointsCsv({ rating: sampleRating(3, 2, 1, 1), note: 'a;b,c' }, 'dutch'), ';');
    expect(row).toMatchObject({ score: '16,6667', effectiveness: '3', note: 'a;b,c' });
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+31 6 ontbrak', "'+31 6 ontbrak"],
    ['- eerst dit', "'- eerst dit"],
    ['@kim', "'@kim"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200b=1', "'\u200b=1"],
    ['＝1+1', "'＝1+1"],
    ['\u0000=1', "'=1"],
    ["'=1", "''=1"],
    ['1-1=0', '1-1=0'],
    ['', ''],
  ])('makes %j harmless', (note, expected) => {
    expect(first(touchpointsCsv({ note }))['note']).toBe(expected);
  });

  it('keeps any text, once the apostrophe and the control characters are set aside', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('international' as const, 'dutch' as const),
        (note, flavour) => {
          const read = first(touchpointsCsv({ note }, flavour), flavour === 'dutch' ? ';' : ',')['note'] ?? '';
          const kept = Array.from(note)
            .filter((sign) => !isControl(sign))
            .join('');
          expect([kept, `'${kept}`]).toContain(read);
          expect(read).not.toMatch(/^[=+\-@\t\r]/u);
        },
      ),
    );
  });

  it('never makes a cell that a spreadsheet would run, whatever comes before the sign', () => {
    const blank = fc.constantFrom('', ' ', '\n', '\t', '\r', '\u00a0', '\u3000', '\ufeff', '\u200b', '\u0001');
    const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠');
    fc.assert(
      fc.property(fc.array(blank, { maxLength: 4 }), sign, fc.string(), (blanks, begin, rest) => {
        const read = first(touchpointsCsv({ type: `${blanks.join('')}${begin}${rest}` }))['touchpoint'] ?? '';
        expect(read.startsWith("'")).toBe(true);
      }),
    );
  });
});

describe('the visits file', () => {
  it('has one row per visit, with the touchpoints that speak of it', () => {
    const rows = parseCsv(writeCsv(visitColumns, visitRows(source)));
    expect(rows).toHaveLength(visitsOfTwelve.length);
    expect(rows[0]).toMatchObject({
      visit_id: sampleId(1002),
      sequence: '1',
      url: 'https://bruinhuis.example/',
      left_at: sampleTime(3),
      dwell_ms: '60000',
      touchpoint_ids: sampleId(2),
      lcp_ms: '',
    });
    expect(rows[3]).toMatchObject({ left_at: '', dwell_ms: '' });
  });

  it('writes what the browser measured, and 0 is not the same as not measured', () => {
    const facts: PageFacts = {
      ...noFacts,
      formErrorTypes: { email: 2, text: 1 },
      scrollDepth: 0.25,
      weightBytes: null,
      thirdParties: ['meet.example', 'volg.example'],
      lcpMs: 1234.5,
      inpMs: null,
      cls: 0,
      dwellMs: 900,
      backSteps: 2,
      repeatedClicks: 0,
      formErrors: null,
    };
    const rows = parseCsv(
      writeCsv(
        visitColumns,
        visitRows({ study: null, journey: sampleJourney(), visits: [sampleVisit(1, { facts })] }),
        'dutch',
      ),
      ';',
    );
    expect(rows[0]).toMatchObject({
      lcp_ms: '1234,5',
      inp_ms: '',
      cls: '0',
      dwell_ms: '900',
      back_steps: '2',
      repeated_clicks: '0',
      form_errors: '',
      form_error_types: 'text: 1 | email: 2',
      scroll_depth: '0,25',
      weight_bytes: '',
      third_parties: 'meet.example | volg.example',
    });
  });
});

describe('numbers', () => {
  it('stay numbers when they are negative', () => {
    const columns: CsvColumn<number>[] = [{ name: 'difference', kind: 'number', read: (value) => value }];
    expect(parseCsv(writeCsv(columns, [-0.33333333]))).toEqual([{ difference: '-0.3333' }]);
    expect(parseCsv(writeCsv(columns, [-0.5], 'dutch'), ';')).toEqual([{ difference: '-0,5' }]);
  });
});
