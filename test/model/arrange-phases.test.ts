import { describe, expect, it } from 'vitest';
import { arrangeTouchpoint } from '../../src/measure/arrange-touchpoint.js';
import { addPhase, removePhase, renamePhase } from '../../src/model/arrange-phases.js';
import { revertStudy } from '../../src/model/revert-study.js';
import { makeStudy, makeTouchpoint } from '../measure/make-journey.js';

const study = makeStudy(
  [
    { name: 'Home', phase: 'Look' },
    { name: 'Checkout', phase: 'Order' },
  ],
  {
    phases: ['Look', 'Order', 'Use'],
  },
);
const touchpoint = makeTouchpoint({ type: 'Checkout', phase: 'Order' });

describe('the phases of a study', () => {
  it('take the touchpoints that were rated along to a new name, also when it changes twice or back', () => {
    const renamed = renamePhase(study, 'Order', 'Buy');
    expect(renamed.phases).toEqual(['Look', 'Buy', 'Use']);
    expect(renamed.types[1]?.phase).toBe('Buy');
    expect(arrangeTouchpoint(renamed)(touchpoint).phase).toBe('Buy');
    const again = renamePhase(renamed, 'Buy', 'Purchase');
    expect(arrangeTouchpoint(again)(touchpoint).phase).toBe('Purchase');
    expect(arrangeTouchpoint(renamePhase(again, 'Purchase', 'Order'))(touchpoint).phase).toBe('Order');
  });

  it('keep a phase that was typed here while another window deleted it', () => {
    expect(renamePhase(removePhase(study, 'Use', null), 'Use', 'Enjoy').phases).toEqual(['Look', 'Order', 'Enjoy']);
  });

  it('let a deleted phase go: its types lose it, its touchpoints keep its name', () => {
    const removed = removePhase(study, 'Order', null);
    expect(removed.phases).toEqual(['Look', 'Use']);
    expect(removed.types.map(({ phase }) => phase)).toEqual(['Look', null]);
    expect(arrangeTouchpoint(removed)(touchpoint).phase).toBe('Order');
  });

  it('move what was in a deleted phase to another one, and a new phase of the old name begins empty', () => {
    const moved = removePhase(study, 'Order', 'Use');
    expect(moved.types[1]?.phase).toBe('Use');
    expect(arrangeTouchpoint(moved)(touchpoint).phase).toBe('Use');
    expect(addPhase(moved, 'Pay').phases).toEqual(['Look', 'Use', 'Pay']);
  });

  it.each([null, 'Use'])('come back exactly when the deletion is taken back (moved to %s)', (moveTo) => {
    const after = removePhase(study, 'Order', moveTo);
    expect(revertStudy(after, { before: study, after })).toEqual(study);
  });
});
