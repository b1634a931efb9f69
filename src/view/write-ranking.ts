import { isDefined } from '../measure/figure.js';
import type { Ranking } from '../measure/ranking.js';
import type { Language } from '../model/settings.js';
import { reasonWords } from '../text/reasons.js';
import { reportComparisonWords } from '../text/report-comparison.js';
import { formatCoverageBelow, formatList, formatNumber } from './format-number.js';

/** The brands in order, or what stands in the way of an order; docs/method.md asks for a coverage of 80%. */
export function writeRanking({ allowed, brands, obstacles }: Ranking, language: Language): string {
  const words = reportComparisonWords[language];
  if (allowed) {
    const named = brands.map(({ brand, score }) =>
      words.rankedBrand(brand, isDefined(score) ? formatNumber(score, language) : '–'),
    );
    return words.ranked(formatList(named, language));
  }
  return [words.notRanked, ...obstacles.map((each) => writeObstacle(each, language))].join(' ');
}

function writeObstacle({ obstacle, brand, coverage }: Ranking['obstacles'][number], language: Language): string {
  const words = reportComparisonWords[language].obstacles;
  switch (obstacle) {
    case 'one_brand':
    case 'nothing_shared':
      return words[obstacle];
    case 'no_coverage':
      return words.no_coverage(brand ?? '', isDefined(coverage) ? '' : reasonWords[language][coverage.undefined]);
    case 'coverage_below_80':
      return words.coverage_below_80(brand ?? '', isDefined(coverage) ? formatCoverageBelow(coverage, language) : '–');
  }
}
