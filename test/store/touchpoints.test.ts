import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model/draft.js';
import { intendedJourney } from '../../src/model/journey.js';
import { elapsed } from '../../src/model/time.js';
import { channels, checkAnswers, ideaKinds, ownerships, verdicts } from '../../src/model/touchpoint.js';
import { putAttachment, readAttachment } from '../../src/store/attachments.js';
import { finishJourney, intendJourney, pauseJourney, readJourney, runJourney } from '../../src/store/journeys.js';
import { keepDraft, markTouchpointDeleted, rateTouchpoint, readDraft } from '../../src/store/touchpoints.js';
import { changeVisit, logArrival, readVisits } from '../../src/store/visits.js';
import { sampleId, sampleRating, sampleStart, sampleTime, sampleVisit } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';
import { sampleDraft, sampleOfflineDraft } from './sample-draft.js';

const id = sampleId(1);

const touchpoints = async () => (await readJourney(id))?.touchpoints ?? [];
const finish = () => finishJourney(id, { goals: [], closing: null }, sampleTime(60));

beforeEach(async () => {
  await emptyDatabase();
  await intendJourney(intendedJourney(sampleStart(), id, sampleTime(0)));
  await runJourney(id, sampleTime(0));
});

describe('a rating', () => {
  it('becomes a touchpoint with everything that was filled in, and its draft is gone', async () => {
    const draft = sampleDraft(2, {
      note: 'Voor 22:00 besteld, morgen in huis.',
      lanes: { expected: 'Niets bijzonders', thought: '', felt: 'Blij 💡' },
      marks: ['wow'],
      annoyances: ['long_wait'],
    });
    await keepDraft(id, draft);
    await rateTouchpoint(id, draft, sampleTime(3));
    expect(await touchpoints()).toMatchObject([
      {
        ...draft.review,
        id: draft.touchpoint,
        page: draft.page,
        visits: [draft.visit],
        happenedAt: sampleTime(2),
        ratedAt: sampleTime(3),
        deletedAt: null,
      },
    ]);
    expect(await readDraft(id, draft.page)).toBeUndefined();
  });

  it('that is saved twice is saved once', async () => {
    await rateTouchpoint(id, sampleDraft(2), sampleTime(3));
    await rateTouchpoint(id, sampleDraft(2), sampleTime(3));
    expect((await touchpoints()).map((touchpoint) => touchpoint.id)).toEqual([sampleId(2)]);
  });

  it('that is changed is still one touchpoint', async () => {
    await rateTouchpoint(id, sampleDraft(2), sampleTime(3));
    await rateTouchpoint(id, sampleDraft(3), sampleTime(4));
    const changed = await rateTouchpoint(id, sampleDraft(2, { rating: sampleRating(1, 1, 1, 1) }), sampleTime(5));
    expect(changed.touchpoints).toHaveLength(2);
    expect(changed.touchpoints.find((touchpoint) => touchpoint.id === sampleId(2))).toMatchObject({
      rating: sampleRating(1, 1, 1, 1),
      updatedAt: sampleTime(5),
    });
  });

  it('keeps its visits when it is changed, and the moment of its answers unless those are changed', async () => {
    const draft = sampleDraft(2);
    await rateTouchpoint(id, draft, sampleTime(3));
    const later = { ...draft, visit: sampleId(77), review: { ...draft.review, note: 'Bij nader inzien' } };
    const [noted] = (await rateTouchpoint(id, later, sampleTime(5))).touchpoints;
    expect(noted).toMatchObject({
      visits: [draft.visit, sampleId(77)],
      ratedAt: sampleTime(3),
      note: 'Bij nader inzien',
    });
    const anew = { ...later, review: { ...later.review, rating: sampleRating(1, 1, 1, 1) } };
    const [rated] = (await rateTouchpoint(id, anew, sampleTime(6))).touchpoints;
    expect(rated).toMatchObject({ visits: [draft.visit, sampleId(77)], ratedAt: sampleTime(6) });
  });

  it('on a page is not rated before it was met, nor changed before it was saved, though the clock was set back', async () => {
    const [first] = (await rateTouchpoint(id, sampleDraft(60), sampleTime(61))).touchpoints;
    const [again] = (await rateTouchpoint(id, sampleDraft(60), sampleTime(3))).touchpoints;
    expect(elapsed(first?.happenedAt ?? '', again?.ratedAt ?? '')).toBeGreaterThan(0);
    expect(elapsed(first?.updatedAt ?? '', again?.updatedAt ?? '')).toBeGreaterThan(0);
  });

  it('of a moment outside the website has no page and no visit', async () => {
    await rateTouchpoint(id, sampleOfflineDraft(2, { channel: 'parcel' }), sampleTime(3));
    expect(await touchpoints()).toMatchObject([{ page: null, visits: [], channel: 'parcel', type: 'Bezorging' }]);
  });

  it('may be added while the journey is paused', async () => {
    await pauseJourney(id, sampleTime(1));
    await rateTouchpoint(id, sampleOfflineDraft(2), sampleTime(3));
    expect(await readJourney(id)).toMatchObject({ state: 'paused', touchpoints: [{ type: 'Bezorging' }] });
  });

  it('is refused when the journey is finished, and its draft is still there', async () => {
    const draft = sampleDraft(2, { note: 'Dit wil ik niet kwijt' });
    await keepDraft(id, draft);
    const finished = await finish();
    await expect(rateTouchpoint(id, draft, sampleTime(61))).rejects.toMatchObject({ refusal: 'journey_locked' });
    expect(await readJourney(id)).toEqual(finished);
    expect(await readDraft(id, draft.page)).toEqual(draft);
  });

  it('is refused when the journey is not there any more, and its draft is still there', async () => {
    const draft = sampleDraft(2);
    await keepDraft(sampleId(9), draft);
    await expect(rateTouchpoint(sampleId(9), draft, sampleTime(3))).rejects.toMatchObject({ refusal: 'journey_gone' });
    expect(await readDraft(sampleId(9), draft.page)).toEqual(draft);
  });

  it.each([
    ['without a type', { type: ' ' }, 'type is empty'],
    ['with a note that is too long', { note: 'a'.repeat(10_001) }, 'note is longer than 10,000 characters'],
  ])('%s is refused, and nothing changes', async (_, review, message) => {
    const draft = sampleDraft(2, { note: 'Kort' });
    const before = await readJourney(id);
    await keepDraft(id, draft);
    const saving = async () => rateTouchpoint(id, sampleDraft(2, review), sampleTime(3));
    await expect(saving).rejects.toThrow(message);
    expect(await readJourney(id)).toEqual(before);
    expect(await readDraft(id, draft.page)).toEqual(draft);
  });

  it('that the disk cannot take is refused as a whole, and its draft is still there', async () => {
    const draft = sampleDraft(2);
    await keepDraft(id, draft);
    const before = await readJourney(id);
    const page = { address: draft.page?.address ?? '', title: '', hidden: () => 'a function cannot be stored' };
    await expect(rateTouchpoint(id, { ...draft, page }, sampleTime(3))).rejects.toThrow('could not be cloned');
    expect(await readJourney(id)).toEqual(before);
    expect(await readDraft(id, draft.page)).toEqual(draft);
  });
});

describe('a touchpoint', () => {
  beforeEach(async () => {
    await rateTouchpoint(id, sampleDraft(2), sampleTime(3));
  });

  it('can be deleted, and that can be undone', async () => {
    const [before] = await touchpoints();
    await markTouchpointDeleted(id, sampleId(2), sampleTime(4), sampleTime(4));
    expect(await touchpoints()).toMatchObject([{ deletedAt: sampleTime(4) }]);
    await markTouchpointDeleted(id, sampleId(2), null, sampleTime(5));
    expect(await touchpoints()).toEqual([{ ...before, updatedAt: sampleTime(5) }]);
  });

  it('is not deleted from a finished journey', async () => {
    const finished = await finish();
    await expect(markTouchpointDeleted(id, sampleId(2), sampleTime(61), sampleTime(61))).rejects.toMatchObject({
      refusal: 'journey_locked',
    });
    expect(await readJourney(id)).toEqual(finished);
  });
});

describe('a draft', () => {
  it('is kept per journey and page, the last one wins', async () => {
    const offline = sampleOfflineDraft(5, { note: 'Gebeld' });
    await keepDraft(id, sampleDraft(2, { note: 'H' }));
    await keepDraft(id, sampleDraft(2, { note: 'Half af' }));
    await keepDraft(id, sampleDraft(3, { note: 'Een andere pagina' }));
    await keepDraft(id, offline);
    await keepDraft(sampleId(9), sampleDraft(2, { note: 'Een andere klantreis' }));
    const note = async (draft: Draft) => (await readDraft(id, draft.page))?.review.note;
    expect(await note(sampleDraft(2))).toBe('Half af');
    expect(await note(sampleDraft(3))).toBe('Een andere pagina');
    expect(await note(offline)).toBe('Gebeld');
  });

  it('may have no type yet', async () => {
    await keepDraft(id, sampleDraft(2, { type: '' }));
    expect(await readDraft(id, sampleDraft(2).page)).toMatchObject({ review: { type: '' } });
  });
});

it('a draft with any of the optional parts is read back as it was kept', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const name = text.filter((each) => /\S/.test(each));
  const number = fc.integer({ min: 0, max: 1000 }).map(sampleId);
  const parts = fc.record(
    {
      channel: fc.constantFrom(...channels),
      phase: fc.option(name),
      ownership: fc.option(fc.constantFrom(...ownerships)),
      checks: fc.array(
        fc.record({ question: name, answer: fc.option(fc.constantFrom(...checkAnswers)), remark: text }),
      ),
      promises: fc.array(fc.record({ promise: name, verdict: fc.constantFrom(...verdicts) })),
      handover: fc.option(fc.record({ from: fc.option(number), repeated: fc.boolean() })),
      preferredChannel: fc.option(fc.constantFrom(...channels)),
      idea: fc.option(fc.record({ kind: fc.constantFrom(...ideaKinds), text })),
      stars: fc.option(fc.double({ min: 0, max: 5, noNaN: true })),
      annoyances: fc.array(name),
      attachments: fc.array(number),
      note: text,
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(parts, fc.constantFrom(null, sampleId(2)), async (review, place) => {
      const draft = sampleOfflineDraft(2, review);
      await keepDraft(id, draft, place);
      expect(await readDraft(id, place)).toEqual(draft);
    }),
    { numRuns: 60 },
  );
});

describe('a touchpoint that is being changed', () => {
  it('has a draft of its own, beside that of the page it is about', async () => {
    await rateTouchpoint(id, sampleDraft(2), sampleTime(3));
    const anew = { ...sampleDraft(2, { note: 'Een nieuw bezoek' }), touchpoint: sampleId(8) };
    const changed = sampleDraft(2, { note: 'Bij nader inzien' });
    await keepDraft(id, anew);
    await keepDraft(id, changed, sampleId(2));
    await rateTouchpoint(id, changed, sampleTime(5));
    expect(await touchpoints()).toMatchObject([{ id: sampleId(2), note: 'Bij nader inzien' }]);
    expect(await readDraft(id, anew.page)).toEqual(anew);
    expect(await readDraft(id, sampleId(2))).toBeUndefined();
  });

  it('stays where it is in the order', async () => {
    for (const number of [2, 3]) await rateTouchpoint(id, sampleDraft(number), sampleTime(number));
    await rateTouchpoint(id, sampleDraft(2, { note: 'Later' }), sampleTime(5));
    expect((await touchpoints()).map((touchpoint) => touchpoint.id)).toEqual([sampleId(2), sampleId(3)]);
  });
});

describe('evidence', () => {
  const attach = (number: number) =>
    putAttachment(
      {
        id: sampleId(number),
        journey: id,
        kind: 'file',
        name: 'bon.txt',
        mediaType: 'text/plain',
        size: 3,
        dimensions: null,
        takenAt: sampleTime(2),
        pending: true,
      },
      new Blob(['bon']),
    );

  it('waits until its touchpoint is saved, and goes when that is saved without it', async () => {
    await attach(50);
    expect(await readAttachment(sampleId(50))).toMatchObject({ pending: true });
    await rateTouchpoint(id, sampleOfflineDraft(2, { attachments: [sampleId(50)] }), sampleTime(3));
    expect(await readAttachment(sampleId(50))).toMatchObject({ pending: false, size: 3 });
    await rateTouchpoint(id, sampleOfflineDraft(2), sampleTime(4));
    expect(await readAttachment(sampleId(50))).toBeUndefined();
  });
});

it('loses nothing when ratings and visits are written at the same moment', async () => {
  const numbers = Array.from({ length: 20 }, (_, index) => index + 2);
  await Promise.all(
    numbers.flatMap<Promise<unknown>>((number) => [
      rateTouchpoint(id, sampleDraft(number, { note: `Notitie ${number}` }), sampleTime(number)),
      logArrival(id, sampleVisit(number, { leftAt: null })),
      changeVisit(id, sampleVisit(number).id, { leftAt: sampleTime(number + 1) }),
      keepDraft(id, sampleDraft(number + 100)),
    ]),
  );
  const saved = await touchpoints();
  expect(saved.map(({ note }) => note).sort()).toEqual(numbers.map((number) => `Notitie ${number}`).sort());
  const visits = await readVisits(id);
  expect(visits.map((visit) => visit.id).sort()).toEqual(numbers.map((number) => sampleVisit(number).id));
  expect(visits.every(({ leftAt }) => leftAt !== null)).toBe(true);
});
