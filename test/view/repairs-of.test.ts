import { describe, expect, it } from 'vitest';
import type { BacklogIdea } from '../../src/measure/section-remarks.js';
import { repairsOf } from '../../src/view/repairs-of.js';
import { sampleIdea } from '../model/sample-idea.js';

const idea = (text: string, about: Partial<BacklogIdea>): BacklogIdea => ({
  ...sampleIdea(1),
  importance: 1,
  kind: 'repair',
  status: 'open',
  ...about,
  text,
});

describe('what to repair first', () => {
  const brand = { brand: 'Bruinhuis', painPriorities: ['checkout', 'phone', 'home'] };
  const textsOf = (ideas: BacklogIdea[]) => repairsOf(brand, ideas, []).repairs.map(({ text }) => text);

  it('is what is about the worst pain, and after that what does not hurt', () => {
    expect(
      textsOf([
        idea('lamp', { type: 'parcel' }),
        idea('whole', { type: null }),
        idea('fewer menus', { type: 'phone' }),
        idea('fill in', { type: 'checkout' }),
      ]),
    ).toEqual(['fill in', 'fewer menus', 'lamp']);
  });

  it('is not what delights, what is proven, or what was done and no longer hurts', () => {
    expect(
      textsOf([
        idea('a card', { kind: 'delight', type: 'parcel' }),
        idea('proven', { status: 'proven', type: 'checkout' }),
        idea('done there', { status: 'done', type: 'parcel' }),
        idea('done, and it still hurts', { status: 'done', type: 'home' }),
      ]),
    ).toEqual(['done, and it still hurts']);
  });

  it('names the worst pains that nobody has an idea for', () => {
    expect(repairsOf(brand, [idea('fewer menus', { type: 'phone' })], []).without).toEqual(['checkout', 'home']);
  });
});
