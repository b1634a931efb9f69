import { isPoint } from '../measure/score.js';
import { type Scale, scales } from '../model/rating.js';
import type { Mark } from '../model/touchpoint.js';
import type { touchpointColumnWords } from '../text/csv-columns.js';
import type { CsvColumn } from './csv-column.js';
import {
  factsOf,
  listFieldTypes,
  roleOf,
  scoreOf,
  type TouchpointRow,
  totalDwell,
  totalFact,
  worstFact,
} from './csv-row.js';

export type TouchpointColumn = CsvColumn<TouchpointRow, keyof (typeof touchpointColumnWords)['en']>;

const answer =
  (scale: Scale) =>
  ({ figures }: TouchpointRow): number | null => {
    const given = figures.touchpoint.rating[scale];
    return isPoint(given) ? given : null;
  };

const marked =
  (mark: Mark) =>
  ({ figures }: TouchpointRow): boolean =>
    figures.touchpoint.marks.includes(mark);

/**
 * The columns of the touchpoints file. Their names and the order of the first ones are a promise to whoever reads these
 * files with a program: add at the end, never rename.
 */
export const touchpointColumns: readonly TouchpointColumn[] = [
  { name: 'study', kind: 'text', read: ({ study }) => study?.title ?? null },
  { name: 'brand', kind: 'text', read: ({ journey }) => journey.brand.name },
  { name: 'brand_role', kind: 'text', read: roleOf },
  { name: 'round', kind: 'text', read: ({ journey }) => journey.round },
  { name: 'reviewer', kind: 'text', read: ({ journey }) => journey.reviewer },
  { name: 'journey_id', kind: 'text', read: ({ journey }) => journey.id },
  { name: 'touchpoint_id', kind: 'text', read: ({ figures }) => figures.touchpoint.id },
  { name: 'sequence', kind: 'count', read: ({ figures }) => figures.sequence },
  { name: 'phase', kind: 'text', read: ({ figures }) => figures.touchpoint.phase },
  { name: 'channel', kind: 'text', read: ({ figures }) => figures.touchpoint.channel },
  { name: 'ownership', kind: 'text', read: ({ figures }) => figures.touchpoint.ownership },
  { name: 'touchpoint', kind: 'text', read: ({ figures }) => figures.touchpoint.type },
  { name: 'url', kind: 'text', read: ({ figures }) => figures.touchpoint.page?.address ?? null },
  { name: 'title', kind: 'text', read: ({ figures }) => figures.touchpoint.page?.title ?? null },
  { name: 'arrived_at', kind: 'time', read: ({ figures }) => figures.touchpoint.happenedAt },
  { name: 'rated_at', kind: 'time', read: ({ figures }) => figures.touchpoint.ratedAt },
  { name: 'effectiveness', kind: 'point', read: answer('effectiveness') },
  { name: 'ease', kind: 'point', read: answer('ease') },
  { name: 'emotion', kind: 'point', read: answer('emotion') },
  { name: 'expectation', kind: 'point', read: answer('expectation') },
  {
    name: 'not_applicable',
    kind: 'list',
    read: ({ figures }) => scales.filter((scale) => figures.touchpoint.rating[scale] === 'not_applicable'),
  },
  { name: 'score', kind: 'number', read: ({ figures }) => scoreOf(figures) },
  { name: 'pain', kind: 'flag', read: ({ figures }) => figures.pain },
  { name: 'wow', kind: 'flag', read: ({ figures }) => figures.wow },
  { name: 'marked_pain', kind: 'flag', read: marked('pain') },
  { name: 'marked_wow', kind: 'flag', read: marked('wow') },
  { name: 'decisive', kind: 'flag', read: marked('decisive') },
  { name: 'would_leave', kind: 'flag', read: marked('would_leave') },
  { name: 'blocked', kind: 'flag', read: marked('blocked') },
  { name: 'annoyances', kind: 'list', read: ({ figures }) => figures.touchpoint.annoyances },
  { name: 'expected', kind: 'text', read: ({ figures }) => figures.touchpoint.lanes.expected },
  { name: 'thought', kind: 'text', read: ({ figures }) => figures.touchpoint.lanes.thought },
  { name: 'felt', kind: 'text', read: ({ figures }) => figures.touchpoint.lanes.felt },
  { name: 'note', kind: 'text', read: ({ figures }) => figures.touchpoint.note },
  {
    name: 'checks',
    kind: 'list',
    read: ({ figures }) =>
      figures.touchpoint.checks.map(({ question, answer, remark }) =>
        `${question}: ${answer ?? 'skipped'} ${remark}`.trim(),
      ),
  },
  {
    name: 'promises',
    kind: 'list',
    read: ({ figures }) => figures.touchpoint.promises.map(({ promise, verdict }) => `${promise}: ${verdict}`),
  },
  { name: 'handover', kind: 'flag', read: ({ figures }) => figures.touchpoint.handover !== null },
  { name: 'handover_from', kind: 'text', read: ({ figures }) => figures.touchpoint.handover?.from ?? null },
  { name: 'repeated', kind: 'flag', read: ({ figures }) => figures.touchpoint.handover?.repeated ?? null },
  { name: 'preferred_channel', kind: 'text', read: ({ figures }) => figures.touchpoint.preferredChannel },
  { name: 'small_gesture', kind: 'flag', read: marked('small_gesture') },
  { name: 'unintended', kind: 'flag', read: marked('unintended') },
  { name: 'touchpoint_suggested', kind: 'flag', read: ({ figures }) => figures.touchpoint.typeSuggested },
  { name: 'dwell_ms', kind: 'count', read: ({ ownVisits }) => totalDwell(ownVisits) },
  { name: 'lcp_ms', kind: 'number', read: ({ ownVisits }) => worstFact(ownVisits, 'lcpMs') },
  { name: 'cls', kind: 'number', read: ({ ownVisits }) => worstFact(ownVisits, 'cls') },
  { name: 'inp_ms', kind: 'number', read: ({ ownVisits }) => worstFact(ownVisits, 'inpMs') },
  { name: 'ttfb_ms', kind: 'count', read: ({ ownVisits }) => worstFact(ownVisits, 'ttfbMs') },
  { name: 'active_ms', kind: 'count', read: ({ ownVisits }) => totalFact(ownVisits, 'activeMs') },
  { name: 'scroll_depth', kind: 'number', read: ({ ownVisits }) => worstFact(ownVisits, 'scrollDepth') },
  { name: 'back_steps', kind: 'count', read: ({ ownVisits }) => totalFact(ownVisits, 'backSteps') },
  { name: 'repeated_clicks', kind: 'count', read: ({ ownVisits }) => totalFact(ownVisits, 'repeatedClicks') },
  { name: 'dead_clicks', kind: 'count', read: ({ ownVisits }) => totalFact(ownVisits, 'deadClicks') },
  { name: 'form_errors', kind: 'count', read: ({ ownVisits }) => totalFact(ownVisits, 'formErrors') },
  { name: 'form_error_types', kind: 'list', read: ({ ownVisits }) => listFieldTypes(factsOf(ownVisits)) },
  { name: 'dead_links', kind: 'count', read: ({ ownVisits }) => totalFact(ownVisits, 'deadLinks') },
  { name: 'dialogs', kind: 'count', read: ({ ownVisits }) => totalFact(ownVisits, 'dialogs') },
  { name: 'script_errors', kind: 'count', read: ({ ownVisits }) => totalFact(ownVisits, 'scriptErrors') },
  { name: 'weight_bytes', kind: 'count', read: ({ ownVisits }) => totalFact(ownVisits, 'weightBytes') },
  { name: 'opaque_resources', kind: 'count', read: ({ ownVisits }) => totalFact(ownVisits, 'opaqueResources') },
  { name: 'third_parties', kind: 'list', read: ({ ownVisits }) => factsOf(ownVisits).thirdParties },
  { name: 'arranged_phase', kind: 'text', read: ({ arranged }) => arranged.phase },
  { name: 'arranged_touchpoint', kind: 'text', read: ({ arranged }) => arranged.type },
  { name: 'idea_kind', kind: 'text', read: ({ figures }) => figures.touchpoint.idea?.kind ?? null },
  { name: 'idea', kind: 'text', read: ({ figures }) => figures.touchpoint.idea?.text ?? null },
  { name: 'stars', kind: 'number', read: ({ figures }) => figures.touchpoint.stars },
  {
    name: 'pins',
    kind: 'list',
    read: ({ figures }) =>
      figures.touchpoint.pins.map(({ name, quote }) => (quote === '' ? name : `${name}: ${quote}`)),
  },
  { name: 'attachments', kind: 'count', read: ({ figures }) => figures.touchpoint.attachments.length },
  {
    name: 'amendments',
    kind: 'count',
    read: ({ journey, figures }) =>
      journey.amendments.filter(({ touchpoint }) => touchpoint === figures.touchpoint.id).length,
  },
  { name: 'conflict', kind: 'flag', read: ({ journey }) => journey.conflict?.exists ?? null },
  { name: 'conflict_remark', kind: 'text', read: ({ journey }) => journey.conflict?.remark ?? null },
  { name: 'journey_expectation', kind: 'text', read: ({ journey }) => journey.expectation },
];
