import { joinFacts, type PageFacts } from '../model/page-facts.js';
import type { Language } from '../model/settings.js';
import { pageFactWords } from '../text/page-facts.js';
import { formatNumber } from './format-number.js';

/** Below these a reviewer notices nothing: the limits of "good" of the Core Web Vitals (web.dev/vitals). */
const noticedFrom = { inpMs: 200, cls: 0.1 };

/** What was measured over the visits of a touchpoint, worth saying in words; empty when nothing was measured. */
export function describeFacts(facts: readonly PageFacts[], language: Language): string[] {
  const [first, ...others] = facts;
  if (!first) return [];
  const words = pageFactWords[language];
  const { lcpMs, inpMs, cls, backSteps, repeatedClicks, formErrors } = others.reduce(joinFacts, first);
  return [
    lcpMs !== null && words.lcpMs(formatNumber(lcpMs / 1000, language, 1)),
    inpMs !== null && inpMs > noticedFrom.inpMs && words.inpMs(formatNumber(inpMs, language)),
    cls !== null && cls > noticedFrom.cls && words.cls(formatNumber(cls, language, 2)),
    !!backSteps && words.backSteps(backSteps),
    !!repeatedClicks && words.repeatedClicks(repeatedClicks),
    !!formErrors && words.formErrors(formErrors),
  ].filter((line) => line !== false);
}
