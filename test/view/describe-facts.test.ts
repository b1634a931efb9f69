import { describe, expect, it } from 'vitest';
import { noFacts } from '../../src/model/page-facts.js';
import { describeFacts } from '../../src/view/describe-facts.js';

describe('what was measured, in words', () => {
  it('says nothing where nothing was measured', () => {
    expect(describeFacts([], 'en')).toEqual([]);
    expect(describeFacts([noFacts], 'en')).toEqual([]);
  });

  it('names what a reviewer could have noticed, and leaves out what is fine', () => {
    const slow = { ...noFacts, lcpMs: 2640, inpMs: 180, cls: 0.05, formErrors: 3, backSteps: 1 };
    expect(describeFacts([slow], 'nl')).toEqual([
      'in beeld na 2,6 s',
      'één keer hier teruggekomen',
      '3 velden geweigerd',
    ]);
  });

  it('names the kinds of fields, the weight as far as it is known, and third parties by their number', () => {
    const heavy = {
      ...noFacts,
      formErrors: 3,
      formErrorTypes: { email: 1, text: 2 },
      deadLinks: 1,
      ttfbMs: 950,
      scrollDepth: 0.4,
      weightBytes: 2_340_000,
      opaqueResources: 2,
      thirdParties: ['meet.example', 'volg.example'],
    };
    expect(describeFacts([heavy], 'en')).toEqual([
      'the page was gone or failed',
      'server answered after 1 s',
      '3 fields refused (2 × text, e-mail)',
      'saw 40% of the page',
      'loaded at least 2.3 MB',
      'contacted 2 third parties',
    ]);
  });

  it('takes the worst page and the sum of what was counted over several visits', () => {
    const first = { ...noFacts, lcpMs: 900, cls: 0.31, repeatedClicks: 1 };
    const second = { ...noFacts, lcpMs: 4100, inpMs: 620, repeatedClicks: 2 };
    expect(describeFacts([first, second], 'en')).toEqual([
      'in view after 4.1 s',
      'answered after 620 ms',
      'layout shifted (0.31)',
      'kept clicking one spot, 3 times',
    ]);
  });
});
