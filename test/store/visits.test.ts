import { beforeEach, describe, expect, it } from 'vitest';
import { noFacts } from '../../src/model/page-facts.js';
import { elapsed } from '../../src/model/time.js';
import { changeVisit, logArrival, readVisits } from '../../src/store/visits.js';
import { sampleId, sampleTime, sampleVisit } from '../model/sample-journey.js';
import { emptyDatabase } from './empty-database.js';

const journey = sampleId(1);
const here = sampleVisit(1, { leftAt: null });

beforeEach(emptyDatabase);

describe('a visit', () => {
  it('is logged in the order of arrival', async () => {
    await logArrival(journey, sampleVisit(1));
    await logArrival(journey, sampleVisit(2));
    expect(await readVisits(journey)).toEqual([sampleVisit(1), sampleVisit(2)]);
  });

  it('keeps its place and its length when the clock is set back before it and during it', async () => {
    await logArrival(journey, sampleVisit(60, { leftAt: null }));
    await changeVisit(journey, sampleVisit(60).id, { leftAt: sampleTime(5), facts: { ...noFacts, dwellMs: 90_000 } });
    await logArrival(journey, sampleVisit(6, { leftAt: null }));
    const [before, later] = await readVisits(journey);
    expect(elapsed(sampleTime(60), before?.leftAt ?? '')).toBe(90_000);
    expect(elapsed(before?.leftAt ?? '', later?.arrivedAt ?? '')).toBe(1);
  });

  it('goes on when the reviewer arrives again at the same address, under the title of now', async () => {
    await logArrival(journey, here);
    await changeVisit(journey, here.id, { leftAt: sampleTime(2) });
    const again = await logArrival(journey, { ...sampleVisit(3), address: here.address, title: 'Winkelmandje (1)' });
    expect(again).toEqual({ ...here, title: 'Winkelmandje (1)', leftAt: null });
    expect(await readVisits(journey)).toEqual([again]);
  });

  it('keeps its title when the page has none the second time', async () => {
    await logArrival(journey, here);
    expect(await logArrival(journey, { ...here, title: '' })).toMatchObject({ title: here.title });
  });

  it('is another one when the reviewer was elsewhere in between', async () => {
    await logArrival(journey, here);
    await logArrival(journey, sampleVisit(2));
    await logArrival(journey, sampleVisit(3, { address: here.address }));
    expect((await readVisits(journey)).map(({ address }) => address)).toEqual([
      here.address,
      sampleVisit(2).address,
      here.address,
    ]);
  });

  it('ends when the reviewer leaves, and no other does', async () => {
    await logArrival(journey, here);
    await logArrival(journey, sampleVisit(2, { leftAt: null }));
    await changeVisit(journey, here.id, { leftAt: sampleTime(5) });
    expect((await readVisits(journey)).map(({ leftAt }) => leftAt)).toEqual([sampleTime(5), null]);
  });

  it('that is not there cannot be left, and that is no error', async () => {
    await changeVisit(journey, here.id, { leftAt: sampleTime(5) });
    expect(await readVisits(journey)).toEqual([]);
    await logArrival(journey, here);
    await changeVisit(journey, sampleId(99), { leftAt: sampleTime(5) });
    expect(await readVisits(journey)).toEqual([here]);
  });

  it('belongs to one journey', async () => {
    await logArrival(journey, here);
    expect(await readVisits(sampleId(2))).toEqual([]);
  });
});
