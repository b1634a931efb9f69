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

/** A figure that a report prints of each brand. */
export interface BrandFigure {
  figure: NamedFigure;
  anchor: MethodAnchor;
  read: (brand: BrandReport) => MeanFigure | Share;
  scale: FigureScale;
  /** Said beside it in place of an interval and an n, which it has not by its nature. */
  beside?: (brand: BrandReport, language: Language) => string;
  /** Left out when no brand has it: not every study asks for it. */
  optional: boolean;
}

type Named = Pick<BrandFigure, 'figure' | 'anchor'> & { optional?: boolean };

const mean = (
  { optional = false, ...named }: Named,
  read: (brand: BrandReport) => MeanFigure,
  scale: FigureScale = figureScales.hundred,
): BrandFigure => ({ ...named, read, scale, optional });

const share = ({ optional = false, ...named }: Named, read: (brand: BrandReport) => Share): BrandFigure => ({
  ...named,
  read,
  scale: figureScales.share,
  optional,
});

const statement = (figure: NamedFigure, key: ClosingStatement): BrandFigure =>
  mean({ figure, anchor: 'closing-questions', optional: true }, ({ closing }) => closing.statements[key]);

const nothing = { undefined: 'nothing_rated' as const };

/** Alike channels may be alike bad: the level and the weakest channel always stand beside it. See docs/method.md. */
const consistency: BrandFigure = {
  ...mean(
    { figure: 'consistency', anchor: 'channel-consistency', optional: true },
    ({ consistency: { value }, reviewers, journeys }) => ({
      value,
      reviewers,
      journeys,
      spread: nothing,
      interval: nothing,
    }),
  ),
  beside: ({ consistency: { level, weakest } }, language) => {
    const words = reportPartWords[language];
    const names = weakest?.channels.map((channel) => touchpointWords[language].channels[channel]) ?? [];
    return [
      isDefined(level) ? words.level(formatNumber(level, language)) : '',
      weakest === null ? '' : words.weakest(formatList(names, language), formatNumber(weakest.value, language)),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  },
};

/** The figures of brands in the order in which they are printed: goal success and blocked journeys before any score. */
const blocks: Record<keyof typeof reportPartWords.en.groups, BrandFigure[]> = {
  worked: [
    share({ figure: 'goals', anchor: 'goal-success' }, ({ goals }) => goals.reached),
    share({ figure: 'blocked', anchor: 'blocked-journeys' }, ({ blocked }) => blocked),
    share({ figure: 'wouldLeave', anchor: 'would-leave' }, ({ wouldLeave }) => wouldLeave),
    mean({ figure: 'coverage', anchor: 'coverage', optional: true }, ({ coverage }) => coverage, figureScales.share),
  ],
  experienced: [
    mean({ figure: 'overall', anchor: 'overall-as-asked' }, ({ overall }) => overall),
    mean({ figure: 'peakEnd', anchor: 'peak-end' }, ({ peakEnd }) => peakEnd),
    mean({ figure: 'score', anchor: 'brand-score' }, ({ score }) => score),
    mean({ figure: 'net', anchor: 'net-score' }, ({ net }) => net, figureScales.net),
    share({ figure: 'special', anchor: 'wow-and-special-rate' }, ({ special }) => special),
    mean(
      { figure: 'disconfirmation', anchor: 'against-expectation' },
      ({ disconfirmation }) => disconfirmation,
      figureScales.disconfirmation,
    ),
  ],
  held: [
    share({ figure: 'smallGestures', anchor: 'small-gestures' }, ({ smallGestures }) => smallGestures),
    share({ figure: 'unintended', anchor: 'unintended' }, ({ unintended }) => unintended),
    consistency,
    share({ figure: 'carryOver', anchor: 'carry-over', optional: true }, ({ carryOver }) => carryOver),
    share({ figure: 'forcedChannel', anchor: 'forced-channel', optional: true }, ({ forcedChannel }) => forcedChannel),
    share({ figure: 'promises', anchor: 'promise-fit', optional: true }, ({ promises }) => promises.fit),
    share({ figure: 'checks', anchor: 'checks-passed', optional: true }, ({ checks }) => checks.passed),
  ],
  closing: [
    share({ figure: 'easy', anchor: 'closing-questions', optional: true }, ({ closing }) => closing.easy),
    statement('choose_again', 'choose_again'),
    statement('spend_more', 'spend_more'),
    statement('recommend', 'recommend'),
    statement('theme', 'theme'),
    statement('consistent', 'consistency'),
    statement('context', 'context'),
    statement('brand_fit', 'brand_fit'),
    statement('personal', 'personal'),
    statement('layout', 'layout'),
    share({ figure: 'doubted', anchor: 'closing-questions', optional: true }, ({ closing }) => closing.doubted),
  ],
};

const order = ['worked', 'experienced', 'held', 'closing'] as const;

const isPrinted = ({ optional, read }: BrandFigure, brands: readonly BrandReport[]): boolean =>
  !optional || brands.some((brand) => isDefined(read(brand).value));

/** The figures that a report prints of these brands, in order. */
export const printedFigures = (brands: readonly BrandReport[]): BrandFigure[] =>
  order.flatMap((block) => blocks[block]).filter((each) => isPrinted(each, brands));

/** The blocks of figures that a report prints, each with the figures that any of the brands has. */
export const brandFigureRows = (
  brands: readonly BrandReport[],
  language: Language,
): { block: keyof typeof blocks; groups: FigureGroup[] }[] =>
  order
    .map((block) => ({
      block,
      groups: blocks[block]
        .filter((each) => isPrinted(each, brands))
        .map(
          (each): FigureGroup => ({
            ...reportFigureWords[language][each.figure],
            anchor: each.anchor,
            rows: brands.map((brand) => ({ brand: brand.brand, shown: show(each, brand, language) })),
          }),
        ),
    }))
    .filter(({ groups }) => groups.length > 0);

function show({ read, scale, beside }: BrandFigure, brand: BrandReport, language: Language): ShownFigure {
  const figure = read(brand);
  const shown = 'hits' in figure ? describeShare(figure, language) : describeMean(figure, scale, language);
  return beside === undefined ? shown : { ...shown, interval: null, counted: beside(brand, language) };
}
