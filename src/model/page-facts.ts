import * as v from 'valibot';

const amount = v.nullable(v.pipe(v.number(), v.minValue(0)));

/** Kinds of form fields; never what is in them. */
export const fieldTypes = [
  'text',
  'email',
  'tel',
  'url',
  'password',
  'number',
  'search',
  'date',
  'time',
  'checkbox',
  'radio',
  'file',
  'select',
  'textarea',
  'other',
] as const;

export type FieldType = (typeof fieldTypes)[number];

/** So many third parties are named at most; a page that contacts more has made its point. */
export const thirdPartiesAtMost = 100;

/** What the browser measured while the reviewer was on a page. Null is not measured, which is not 0. */
export const pageFactsSchema = v.object({
  /** Time to first byte, largest contentful paint and interaction to next paint, in milliseconds; layout shift has no unit. */
  ttfbMs: amount,
  lcpMs: amount,
  inpMs: amount,
  cls: amount,
  /** How long the page was in view, and how much of that with a sign of the reviewer in the last 5 s, in milliseconds. */
  dwellMs: amount,
  activeMs: amount,
  /** The part of the page's height that came into view, 0 to 1. */
  scrollDepth: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** How often the reviewer came here by stepping back. */
  backSteps: amount,
  /** How often they clicked the same spot three times within a second. */
  repeatedClicks: amount,
  /** Clicks on what looks clickable after which nothing happened within a second. */
  deadClicks: amount,
  /** How many fields the browser or the page refused, and of which kinds. */
  formErrors: amount,
  formErrorTypes: v.record(v.picklist(fieldTypes), v.number()),
  /** 1 when the page was gone (404, 410) or its server failed (5xx). */
  deadLinks: amount,
  /** Dialogs and consent banners that came up. */
  dialogs: amount,
  /** Scripts that did not load, and errors in scripts where the browser tells an extension of them: Firefox does. */
  scriptErrors: amount,
  /** Bytes of the page with all it loaded, compressed; what other sites do not tell is not in it, only how many such files there were. */
  weightBytes: amount,
  opaqueResources: amount,
  /** Registrable domains of other parties that the page contacted. */
  thirdParties: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(thirdPartiesAtMost)),
});

export type PageFacts = v.InferOutput<typeof pageFactsSchema>;

/** The facts that are one number. */
export type PageAmount = {
  [Name in keyof PageFacts]: PageFacts[Name] extends number | null ? Name : never;
}[keyof PageFacts];

/** Facts of a page of which nothing was measured yet, but everything that can be counted is being counted. */
export const noFacts: PageFacts = {
  ttfbMs: null,
  lcpMs: null,
  inpMs: null,
  cls: null,
  dwellMs: 0,
  activeMs: 0,
  scrollDepth: null,
  backSteps: 0,
  repeatedClicks: 0,
  deadClicks: 0,
  formErrors: 0,
  formErrorTypes: {},
  deadLinks: 0,
  dialogs: 0,
  scriptErrors: 0,
  weightBytes: 0,
  opaqueResources: 0,
  thirdParties: [],
};

/**
 * Facts of one visit over two documents, such as a form that comes back with an error: the worst of what is measured,
 * the sum of what is counted.
 */
export function joinFacts(earlier: PageFacts, later: PageFacts): PageFacts {
  return {
    ttfbMs: worst(earlier.ttfbMs, later.ttfbMs),
    lcpMs: worst(earlier.lcpMs, later.lcpMs),
    inpMs: worst(earlier.inpMs, later.inpMs),
    cls: worst(earlier.cls, later.cls),
    dwellMs: sum(earlier.dwellMs, later.dwellMs),
    activeMs: sum(earlier.activeMs, later.activeMs),
    scrollDepth: worst(earlier.scrollDepth, later.scrollDepth),
    backSteps: sum(earlier.backSteps, later.backSteps),
    repeatedClicks: sum(earlier.repeatedClicks, later.repeatedClicks),
    deadClicks: sum(earlier.deadClicks, later.deadClicks),
    formErrors: sum(earlier.formErrors, later.formErrors),
    formErrorTypes: sumEach(earlier.formErrorTypes, later.formErrorTypes),
    deadLinks: sum(earlier.deadLinks, later.deadLinks),
    dialogs: sum(earlier.dialogs, later.dialogs),
    scriptErrors: sum(earlier.scriptErrors, later.scriptErrors),
    weightBytes: sum(earlier.weightBytes, later.weightBytes),
    opaqueResources: sum(earlier.opaqueResources, later.opaqueResources),
    thirdParties: [...new Set([...earlier.thirdParties, ...later.thirdParties])].slice(0, thirdPartiesAtMost),
  };
}

const known = (one: number | null, other: number | null): number[] => [one, other].filter((value) => value !== null);

const worst = (one: number | null, other: number | null): number | null =>
  one === null && other === null ? null : Math.max(...known(one, other));

const sum = (one: number | null, other: number | null): number | null =>
  one === null && other === null ? null : known(one, other).reduce((total, value) => total + value, 0);

function sumEach(one: PageFacts['formErrorTypes'], other: PageFacts['formErrorTypes']): PageFacts['formErrorTypes'] {
  const total = { ...one };
  for (const type of fieldTypes) {
    const more = other[type];
    if (more !== undefined) total[type] = (total[type] ?? 0) + more;
  }
  return total;
}
