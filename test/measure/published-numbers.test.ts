import { expect, test } from 'vitest';
import { accelerationOf, bootstrapInterval } from '../../src/measure/bootstrap-interval.js';
import { holm } from '../../src/measure/holm.js';
import { momentsOf, tInterval } from '../../src/measure/interval.js';
import { averageIntraclass, meanSquares, singleIntraclass } from '../../src/measure/intraclass-correlation.js';
import { krippendorffAlpha } from '../../src/measure/krippendorff-alpha.js';
import { pairedDifference, welchDifference } from '../../src/measure/mean-difference.js';
import { reviewersForAgreement, wholeReviewers } from '../../src/measure/reviewers-for-agreement.js';
import { signFlipTest } from '../../src/measure/sign-flip-test.js';
import { varianceComponents } from '../../src/measure/variance-components.js';
import { wilsonInterval } from '../../src/measure/wilson-interval.js';
import published from './vectors/statistics.json' with { type: 'json' };

const near = (value: number): unknown => expect.closeTo(value, 5);

/** The published table, one row per rater, as units and values without the missing ones. */
function coding(rows: (number | null)[][]): { unit: number[]; value: number[] } {
  const cells = rows.flatMap((row) => row.map((value, unit) => ({ unit, value })));
  const given = cells.flatMap(({ unit, value }) => (value === null ? [] : [{ unit, value }]));
  return { unit: given.map(({ unit }) => unit), value: given.map(({ value }) => value) };
}

test.each(['nominal', 'ordinal', 'interval'] as const)("Krippendorff's data give his alpha (%s)", (metric) => {
  const { rows_are_raters, alpha, pairable_n } = published.krippendorff_C;
  const result = krippendorffAlpha(coding(rows_are_raters), metric);
  expect(result).toEqual({ value: near(alpha[metric]), units: 11, values: pairable_n });
});

test('Shrout and Fleiss: mean squares, ICC(2,1), ICC(2,k) and the interval', () => {
  const { targets_x_judges, BMS, JMS, EMS, ICC21, ICC2k, CI95 } = published.shrout_fleiss;
  const squares = meanSquares(targets_x_judges.flat(), 4);
  expect(squares).toEqual({ units: 6, reviewers: 4, between: near(BMS), judges: near(JMS), error: near(EMS) });
  const [low, high] = CI95.ICC21;
  expect(singleIntraclass(squares)).toEqual({
    value: near(ICC21),
    interval: { low: near(low ?? 0), high: near(high ?? 0) },
  });
  expect(averageIntraclass(squares).value).toEqual(near(ICC2k));
});

test('Shrout and Fleiss: variance components of targets by judges', () => {
  const { targets_x_judges, G_p_x_r } = published.shrout_fleiss;
  const { variance, setToZero } = varianceComponents(meanSquares(targets_x_judges.flat(), 4));
  expect(variance).toEqual({ units: near(G_p_x_r.p), reviewers: near(G_p_x_r.r), residual: near(G_p_x_r.pr_e) });
  expect(setToZero).toEqual([]);
});

test('Spearman-Brown: how many judges reach .80', () => {
  const { ICC11, ICC21, ICC31, spearman_brown_k_for_0_80 } = {
    ...published.shrout_fleiss,
    spearman_brown_k_for_0_80: published.shrout_fleiss['spearman_brown_k_for_0.80'],
  };
  expect(reviewersForAgreement(ICC11)).toBeCloseTo(spearman_brown_k_for_0_80.ICC11, 3);
  expect(reviewersForAgreement(ICC21)).toBeCloseTo(spearman_brown_k_for_0_80.ICC21, 3);
  expect(reviewersForAgreement(ICC31)).toBeCloseTo(spearman_brown_k_for_0_80.ICC31, 3);
  expect(wholeReviewers(reviewersForAgreement(ICC21))).toBe(10);
});

test('Welch on the sleep data: t, degrees of freedom, p and interval', () => {
  const { x, y, t, df, p, ci } = published.welch_sleep;
  const [low, high] = ci;
  expect(welchDifference(x, y)).toEqual({
    value: near(-1.58),
    t: near(t),
    df: near(df),
    p: near(p),
    low: near(low ?? 0),
    high: near(high ?? 0),
  });
});

test('paired on the sleep data: t, p and the exact sign-flip test', () => {
  const { x, y, paired_t, paired_p, signflip_two_sided } = published.welch_sleep;
  const differences = x.map((value, index) => value - (y[index] ?? 0));
  expect(pairedDifference(differences)).toMatchObject({ t: near(paired_t), p: near(paired_p) });
  const { hits, n } = signflip_two_sided;
  expect(signFlipTest(differences, 1)).toMatchObject({ method: 'exact', hits, splits: n, p: hits / n });
});

test("the bootstrap interval meets R's boot package, beside the t interval of the same data", () => {
  const { x, BCa, rtol, acceleration, t_ci } = published.bca_scipy_vs_R;
  expect(accelerationOf(Float64Array.from(x))).toEqual(near(acceleration));
  const within = (value: number | undefined): unknown =>
    expect.closeTo(value ?? 0, -Math.log10(2 * rtol * (value ?? 0)));
  expect(bootstrapInterval(x, { seed: 7, resamples: 1_000_000 })).toMatchObject({
    low: within(BCa[0]),
    high: within(BCa[1]),
  });
  expect(tInterval(momentsOf(x))).toMatchObject({ low: near(t_ci[0] ?? 0), high: near(t_ci[1] ?? 0) });
});

test('Holm', () => {
  expect(holm(published.holm.p)).toEqual(published.holm.adj.map(near));
});

test('Wilson', () => {
  const { '8/10': eight, '0/5': none } = published.wilson95;
  expect(wilsonInterval(8, 10)).toEqual({ low: near(eight[0] ?? 0), high: near(eight[1] ?? 0) });
  expect(wilsonInterval(0, 5)).toEqual({ low: near(none[0] ?? 0), high: near(none[1] ?? 0) });
});
