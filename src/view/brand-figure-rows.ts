import type { BrandReport } from '../measure/brand-report.js';
import { isDefined } from '../measure/figure.js';
import type { MeanFigure } from '../measure/nested-means.js';
import type { Share } from '../measure/share.js';
import type { ClosingStatement } from '../model/closing.js';
import type { Language } from '../model/settings.js';
import type { MethodAnchor } from '../text/method-link.js';
import { type NamedFigure, reportFigureWords, reportPartWords } from '../text/report-figures.js';
import { touchpointWords } from '../text/touchpoint.js';
import { describeMean, describeShare, type FigureScale, figureScales, type ShownFigure } from './describe-figure.js';
import type { FigureGroup } from './figure-table.js';
import { formatList, formatNumber } from './format-number.js';

type Show = (brand: BrandReport, language: Language) => ShownFigure;

interface FigureOfBrands {
  figure: NamedFigure;
  anchor: MethodAnchor;
  show: Show;
  /** Left out when no brand has it: not every study asks for it. */
  optional?: boolean;
}

const mean =
  (of: (brand: BrandReport) => MeanFigure, scale: FigureScale = figureScales.hundred): Show =>
  (brand, language) =>
    describeMean(of(brand), scale, language);

const share =
  (of: (brand: BrandReport) => Share): Show =>
  (brand, language) =>
    describeShare(of(brand), language);

/** Alike channels may be alike bad: the level and the weakest channel always stand beside it. METHOD section 3. */
const consistency: Show = ({ consistency: { value, level, weakest } }, language) => {
  const nothing = { undefined: 'nothing_rated' as const };
  const words = reportPartWords[language];
  const figure = { value, reviewers: 0, journeys: 0, spread: nothing, interval: nothing };
  const beside = [
    isDefined(level) ? words.level(formatNumber(level, language)) : '',
    weakest === null
      ? ''
      : words.weakest(
          formatList(
            weakest.channels.map((channel) => touchpointWords[language].channels[channel]),
            language,
          ),
          formatNumber(weakest.value, language),
        ),
  ];
  return {
    ...describeMean(figure, figureScales.hundred, language),
    interval: null,
    counted: beside.filter((part) => part !== '').join(' · '),
  };
};

const statement = (figure: NamedFigure, key: ClosingStatement): FigureOfBrands => ({
  figure,
  anchor: 'closing-questions',
  show: mean(({ closing }) => closing.statements[key]),
  optional: true,
});

/** The figures of brands in the order in which they are printed: goal success and blocked journeys before any score. */
const blocks: Record<keyof typeof reportPartWords.en.groups, FigureOfBrands[]> = {
  worked: [
    { figure: 'goals', anchor: 'goal-success', show: share(({ goals }) => goals.reached) },
    { figure: 'blocked', anchor: 'blocked-journeys', show: share(({ blocked }) => blocked) },
    { figure: 'wouldLeave', anchor: 'would-leave', show: share(({ wouldLeave }) => wouldLeave) },
    {
      figure: 'coverage',
      anchor: 'coverage',
      show: mean(({ coverage }) => coverage, figureScales.share),
      optional: true,
    },
  ],
  experienced: [
    { figure: 'overall', anchor: 'overall-as-asked', show: mean(({ overall }) => overall) },
    { figure: 'peakEnd', anchor: 'peak-end', show: mean(({ peakEnd }) => peakEnd) },
    { figure: 'score', anchor: 'brand-score', show: mean(({ score }) => score) },
    { figure: 'net', anchor: 'net-score', show: mean(({ net }) => net, figureScales.net) },
    { figure: 'special', anchor: 'wow-and-special-rate', show: share(({ special }) => special) },
    {
      figure: 'disconfirmation',
      anchor: 'against-expectation',
      show: mean(({ disconfirmation }) => disconfirmation, figureScales.disconfirmation),
    },
  ],
  held: [
    { figure: 'smallGestures', anchor: 'small-gestures', show: share(({ smallGestures }) => smallGestures) },
    { figure: 'unintended', anchor: 'unintended', show: share(({ unintended }) => unintended) },
    { figure: 'consistency', anchor: 'channel-consistency', show: consistency, optional: true },
    { figure: 'carryOver', anchor: 'carry-over', show: share(({ carryOver }) => carryOver), optional: true },
    {
      figure: 'forcedChannel',
      anchor: 'forced-channel',
      show: share(({ forcedChannel }) => forcedChannel),
      optional: true,
    },
    { figure: 'promises', anchor: 'promise-fit', show: share(({ promises }) => promises.fit), optional: true },
    { figure: 'checks', anchor: 'checks-passed', show: share(({ checks }) => checks.passed), optional: true },
  ],
  closing: [
    { figure: 'easy', anchor: 'closing-questions', show: share(({ closing }) => closing.easy), optional: true },
    statement('choose_again', 'choose_again'),
    statement('spend_more', 'spend_more'),
    statement('recommend', 'recommend'),
    statement('theme', 'theme'),
    statement('consistent', 'consistency'),
    statement('context', 'context'),
    statement('brand_fit', 'brand_fit'),
    statement('personal', 'personal'),
    statement('layout', 'layout'),
    { figure: 'doubted', anchor: 'closing-questions', show: share(({ closing }) => closing.doubted), optional: true },
  ],
};

/** The blocks of figures that a report prints, each with the figures that any of the brands has. */
export function brandFigureRows(
  brands: readonly BrandReport[],
  language: Language,
): { block: keyof typeof blocks; groups: FigureGroup[] }[] {
  return (['worked', 'experienced', 'held', 'closing'] as const)
    .map((block) => ({
      block,
      groups: blocks[block].flatMap(({ figure, anchor, show, optional = false }): FigureGroup[] => {
        const rows = brands.map((brand) => ({ brand: brand.brand, shown: show(brand, language) }));
        if (optional && rows.every(({ shown }) => shown.reason !== null)) return [];
        return [{ ...reportFigureWords[language][figure], anchor, rows }];
      }),
    }))
    .filter(({ groups }) => groups.length > 0);
}
