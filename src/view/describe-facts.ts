import { fieldTypes, joinFacts, type PageFacts } from '../model/page-facts.js';
import type { Language } from '../model/settings.js';
import { pageFactWords } from '../text/page-facts.js';
import { formatBytes, formatNumber, formatShare } from './format-number.js';

/**
 * Below these a reviewer notices nothing: the limits of "good" of the Core Web Vitals and of the time to first byte
 * (web.dev/vitals, web.dev/ttfb).
 */
const noticedFrom = { ttfbMs: 800, inpMs: 200, cls: 0.1 };

/** What was measured over the visits of a touchpoint, worth saying in words; empty when nothing was measured. */
export function describeFacts(facts: readonly PageFacts[], language: Language): string[] {
  const [first, ...others] = facts;
  if (!first) return [];
  const words = pageFactWords[language];
  const joined = others.reduce(joinFacts, first);
  const { ttfbMs, lcpMs, inpMs, cls, activeMs, scrollDepth, weightBytes, thirdParties } = joined;
  const { backSteps, repeatedClicks, deadClicks, formErrors, deadLinks, dialogs, scriptErrors } = joined;
  const seconds = (milliseconds: number): string => formatNumber(milliseconds / 1000, language, 1);
  return [
    !!deadLinks && words.deadLinks(deadLinks),
    ttfbMs !== null && ttfbMs > noticedFrom.ttfbMs && words.ttfbMs(seconds(ttfbMs)),
    lcpMs !== null && words.lcpMs(seconds(lcpMs)),
    inpMs !== null && inpMs > noticedFrom.inpMs && words.inpMs(formatNumber(inpMs, language)),
    cls !== null && cls > noticedFrom.cls && words.cls(formatNumber(cls, language, 2)),
    !!backSteps && words.backSteps(backSteps),
    !!repeatedClicks && words.repeatedClicks(repeatedClicks),
    !!deadClicks && words.deadClicks(deadClicks),
    !!formErrors && words.formErrors(formErrors, nameTypes(joined, language)),
    !!dialogs && words.dialogs(dialogs),
    !!scriptErrors && words.scriptErrors(scriptErrors),
    !!activeMs && words.activeMs(formatNumber(activeMs / 1000, language)),
    scrollDepth !== null && words.scrollDepth(formatShare(scrollDepth, language)),
    !!weightBytes && words.weight(formatBytes(weightBytes, language), joined.opaqueResources ?? 0),
    thirdParties.length > 0 && words.thirdParties(thirdParties.length),
  ].filter((line) => line !== false);
}

/** The kinds of the fields that were refused: `e-mail, 2 × text`. */
function nameTypes({ formErrorTypes }: PageFacts, language: Language): string {
  return fieldTypes
    .flatMap((type) => {
      const count = formErrorTypes[type] ?? 0;
      const name = pageFactWords[language].fieldTypes[type];
      return count === 0 ? [] : [count === 1 ? name : `${count} × ${name}`];
    })
    .join(', ');
}
