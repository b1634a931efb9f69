import { describe, expect, it } from 'vitest';
import type { Study } from '../../src/model/study.js';
import { likelyPurpose } from '../../src/walk/likely-purpose.js';
import { makeStudy } from '../measure/make-journey.js';
import { sampleId } from '../model/sample-journey.js';

const studyOf = (number: number, ...sites: string[]): Study =>
  makeStudy([], {
    id: sampleId(number),
    brands: [{ name: 'Bruinhuis', role: 'own', sites, promises: [], plannedWows: [] }],
  });
const here = studyOf(1, 'bruinhuis.example');
const alsoHere = studyOf(2, 'betaal.example', 'bruinhuis.example');
const elsewhere = studyOf(3, 'kaasland.example');
const offline = studyOf(4);
const address = 'https://mijn.bruinhuis.example/orders';

describe('what is offered first to start', () => {
  it.each([
    ['the one study of this site', [elsewhere, here, offline], undefined, here.id],
    ['nothing where several studies could be meant', [here, alsoHere], undefined, ''],
    ['a quick journey where no study is of this site', [elsewhere, offline], undefined, 'quick'],
    ['a quick journey where there is no study', [], undefined, 'quick'],
    ['the study whose journey was about to begin', [here, elsewhere], { study: elsewhere.id }, elsewhere.id],
    ['not a study that is gone', [here], { study: elsewhere.id }, here.id],
  ])('is %s', (_, studies, intended, purpose) => {
    expect(likelyPurpose(address, studies, intended, true)).toBe(purpose);
  });

  it('is nothing where there is no page: a study has to be chosen', () => {
    expect(likelyPurpose(null, [here, offline], undefined, false)).toBe('');
  });
});
