import type { PageFacts } from '../model/page-facts.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { isPoint } from './score.js';

/** Where what the reviewer felt and what the browser measured tell different stories. */
export const contrasts = [
  'easy_though_slow',
  'long_wait_though_fast',
  'hard_without_friction',
  'easy_with_friction',
] as const;

export type Contrast = (typeof contrasts)[number];

/** Signs of friction in page facts: slow, unresponsive or shifting page ("poor" of the Core Web Vitals), steps back, repeated clicks, clicks without effect, form errors, a page that was gone. */
const frictions = [
  'slow',
  'unresponsive',
  'shifting',
  'back_steps',
  'repeated_clicks',
  'dead_clicks',
  'form_errors',
  'dead_links',
] as const;

type Friction = (typeof frictions)[number];

/** A largest contentful paint above 4 s is slow, below 2.5 s it is fast; in milliseconds. */
const slowAbove = 4_000;
const fastBelow = 2_500;

const above = (value: number | null, limit: number): boolean => value !== null && value > limit;

/** The frictions that were measured on any of the pages. */
function frictionsOf(facts: readonly PageFacts[]): Friction[] {
  const found: Record<Friction, (one: PageFacts) => boolean> = {
    slow: ({ lcpMs }) => above(lcpMs, slowAbove),
    unresponsive: ({ inpMs }) => above(inpMs, 500),
    shifting: ({ cls }) => above(cls, 0.25),
    back_steps: ({ backSteps }) => above(backSteps, 0),
    repeated_clicks: ({ repeatedClicks }) => above(repeatedClicks, 0),
    dead_clicks: ({ deadClicks }) => above(deadClicks, 0),
    form_errors: ({ formErrors }) => above(formErrors, 0),
    dead_links: ({ deadLinks }) => above(deadLinks, 0),
  };
  return frictions.filter((friction) => facts.some(found[friction]));
}

/**
 * Contrasts of one touchpoint: ease at 6 or higher where the page took over 4 s or several frictions were measured, the
 * tag "long wait" where every page came within 2.5 s, ease at 3 or lower without any measured friction. Nothing
 * measured, no contrast. See docs/method.md.
 */
export function contrastsOf(
  { rating, annoyances }: Pick<Touchpoint, 'rating' | 'annoyances'>,
  facts: readonly PageFacts[],
): Contrast[] {
  if (facts.length === 0) return [];
  const measured = frictionsOf(facts);
  const paints = facts.map(({ lcpMs }) => lcpMs).filter((lcp) => lcp !== null);
  const easy = isPoint(rating.ease) && rating.ease >= 6;
  const hard = isPoint(rating.ease) && rating.ease <= 3;
  const holds: Record<Contrast, boolean> = {
    easy_though_slow: easy && measured.includes('slow'),
    long_wait_though_fast:
      annoyances.includes('long_wait') && paints.length > 0 && paints.every((lcp) => lcp < fastBelow),
    hard_without_friction: hard && measured.length === 0,
    easy_with_friction: easy && measured.length >= 2,
  };
  return contrasts.filter((contrast) => holds[contrast]);
}
