import type { PageAmount } from '../model/page-facts.js';
import type { visitColumnWords } from '../text/csv-columns.js';
import type { CsvColumn } from './csv-column.js';
import { dwellOf, factsOf, listFieldTypes, roleOf, type VisitRow } from './csv-row.js';

export type VisitColumn = CsvColumn<VisitRow, keyof (typeof visitColumnWords)['en']>;

const fact =
  (name: PageAmount) =>
  ({ visit }: VisitRow): number | null =>
    visit.facts?.[name] ?? null;

/** The columns of the visits file: add at the end, never rename. */
export const visitColumns: readonly VisitColumn[] = [
  { name: 'study', kind: 'text', read: ({ study }) => study?.title ?? null },
  { name: 'brand', kind: 'text', read: ({ journey }) => journey.brand.name },
  { name: 'brand_role', kind: 'text', read: roleOf },
  { name: 'round', kind: 'text', read: ({ journey }) => journey.round },
  { name: 'reviewer', kind: 'text', read: ({ journey }) => journey.reviewer },
  { name: 'journey_id', kind: 'text', read: ({ journey }) => journey.id },
  { name: 'visit_id', kind: 'text', read: ({ visit }) => visit.id },
  { name: 'sequence', kind: 'count', read: ({ sequence }) => sequence },
  { name: 'url', kind: 'text', read: ({ visit }) => visit.address },
  { name: 'title', kind: 'text', read: ({ visit }) => visit.title },
  { name: 'arrived_at', kind: 'time', read: ({ visit }) => visit.arrivedAt },
  { name: 'left_at', kind: 'time', read: ({ visit }) => visit.leftAt },
  { name: 'dwell_ms', kind: 'count', read: ({ visit }) => dwellOf(visit) },
  {
    name: 'touchpoint_ids',
    kind: 'list',
    read: ({ touchpoints }) => touchpoints.map(({ touchpoint }) => touchpoint.id),
  },
  { name: 'lcp_ms', kind: 'number', read: fact('lcpMs') },
  { name: 'cls', kind: 'number', read: fact('cls') },
  { name: 'inp_ms', kind: 'number', read: fact('inpMs') },
  { name: 'back_steps', kind: 'count', read: fact('backSteps') },
  { name: 'repeated_clicks', kind: 'count', read: fact('repeatedClicks') },
  { name: 'form_errors', kind: 'count', read: fact('formErrors') },
  { name: 'ttfb_ms', kind: 'count', read: fact('ttfbMs') },
  { name: 'active_ms', kind: 'count', read: fact('activeMs') },
  { name: 'scroll_depth', kind: 'number', read: fact('scrollDepth') },
  { name: 'dead_clicks', kind: 'count', read: fact('deadClicks') },
  { name: 'form_error_types', kind: 'list', read: ({ visit }) => listFieldTypes(factsOf([visit])) },
  { name: 'dead_links', kind: 'count', read: fact('deadLinks') },
  { name: 'dialogs', kind: 'count', read: fact('dialogs') },
  { name: 'script_errors', kind: 'count', read: fact('scriptErrors') },
  { name: 'weight_bytes', kind: 'count', read: fact('weightBytes') },
  { name: 'opaque_resources', kind: 'count', read: fact('opaqueResources') },
  { name: 'third_parties', kind: 'list', read: ({ visit }) => factsOf([visit]).thirdParties },
];
