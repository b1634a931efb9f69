/** A row or a part of a file as an earlier version wrote it. */
type Row = Record<string, unknown>;

/** How the parts of the data were written in one version, turned into how the next version writes them. */
interface Upgrade {
  study: (study: Row) => Row;
  journey: (journey: Row) => Row;
  /** The visits of one journey, which the database keeps in a row of their own; in a file they are part of the journey. */
  visits: (row: Row) => Row;
  draft: (draft: Row) => Row;
}

/** What a review got in version 2. */
const reviewOfVersion2 = { idea: null, stars: null, attachments: [], pins: [] };

/** What drafts of version 1 had not yet, and its touchpoints had. */
const draftOfVersion2 = {
  ...reviewOfVersion2,
  phase: null,
  ownership: null,
  checks: [],
  promises: [],
  handover: null,
  preferredChannel: null,
};

/** What version 2 measures and version 1 did not. */
const factsOfVersion2 = {
  ttfbMs: null,
  activeMs: null,
  scrollDepth: null,
  deadClicks: null,
  formErrorTypes: {},
  deadLinks: null,
  dialogs: null,
  scriptErrors: null,
  weightBytes: null,
  opaqueResources: null,
  thirdParties: [],
};

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** Each row of a list with `additions`; what is no list or no row stays as it is, for the schema to refuse. */
const eachWith = (list: unknown, additions: Row): unknown =>
  Array.isArray(list) ? list.map((row) => (isRow(row) ? { ...row, ...additions } : row)) : list;

/** A row whose list `visits` was measured by version 1; one without such a list stays as it is. */
function measureAsVersion2(row: Row): Row {
  const { visits } = row;
  if (!Array.isArray(visits)) return row;
  const measured = visits.map((visit: unknown) =>
    isRow(visit) && isRow(visit['facts']) ? { ...visit, facts: { ...visit['facts'], ...factsOfVersion2 } } : visit,
  );
  return { ...row, visits: measured };
}

/** The upgrades in order: the first turns version 1 into version 2. Never change one that was released. */
const upgrades: readonly Upgrade[] = [
  {
    study: (study) => ({
      ...study,
      sector: '',
      types: eachWith(study['types'], { addresses: [] }),
      easilyMissed: [],
      annoyances: [],
      harmlessParameters: [],
      picturesAllowed: false,
      retainUntil: null,
      ideas: eachWith(study['ideas'], { from: null, updatedAt: study['updatedAt'] }),
      comments: [],
      dropped: [],
      arrangement: { phases: [], types: [], placements: [] },
    }),
    journey: ({ brand, ...journey }) => {
      const { site, ...named } = isRow(brand) ? brand : {};
      return {
        ...measureAsVersion2(journey),
        brand: { ...named, sites: site === undefined ? [] : [site] },
        conflict: null,
        touchpoints: eachWith(journey['touchpoints'], reviewOfVersion2),
        amendments: [],
        editing: null,
      };
    },
    visits: measureAsVersion2,
    draft: (draft) => ({
      ...draft,
      review: isRow(draft['review']) ? { ...draft['review'], ...draftOfVersion2 } : draft['review'],
    }),
  },
];

/** The version that this product writes, in the database and in files. */
export const dataVersion = upgrades.length + 1;

/** What version `from` wrote, as version `to` writes it; it still has to be parsed. */
export function upgrade(part: keyof Upgrade, row: unknown, from: number, to = dataVersion): unknown {
  return isRow(row) ? upgrades.slice(from - 1, to - 1).reduce((older, each) => each[part](older), row) : row;
}
