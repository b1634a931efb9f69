import type { Language } from '../../model/settings.js';
import type { Study, StudyBrand, TouchpointType } from '../../model/study.js';
import { closingStatementWords } from '../../text/closing-statements.js';
import { importWords } from '../../text/import.js';
import { studyWords } from '../../text/study.js';
import type { Difference } from './difference-table.js';

/** The parts of a study that two people can settle differently and that are a text, a number or a list of texts. */
const plainParts = [
  'title',
  'purpose',
  'sector',
  'persona',
  'scenario',
  'goals',
  'phases',
  'easilyMissed',
  'annoyances',
  'rounds',
  'closing',
  'questionSet',
  'harmlessParameters',
  'picturesAllowed',
  'retainUntil',
  'arrangement',
] as const satisfies (keyof Study)[];

/** Where two states of a study say different things, in words: a brand or a touchpoint type by itself, all else part by part. */
export function studyDifferences(mine: Study, theirs: Study, language: Language): Difference[] {
  const words = importWords[language];
  return [
    ...plainParts.flatMap((part) =>
      differenceBetween(
        words.parts[part],
        [linesOf(mine, part, language), linesOf(theirs, part, language)],
        JSON.stringify(mine[part]) === JSON.stringify(theirs[part]),
        words.inDetail,
      ),
    ),
    ...itemDifferences(mine.brands, theirs.brands, words.brand, (brand) => brandLines(brand, language)),
    ...itemDifferences(mine.types, theirs.types, words.type, (type) => typeLines(type, language)),
    ...orderDifference(mine.brands, theirs.brands, words.brandOrder),
    ...orderDifference(mine.types, theirs.types, words.typeOrder),
  ];
}

/** What one side says and the other one does not; all of both where only the order differs. */
function differenceBetween(
  name: string,
  [mine, theirs]: readonly [string[], string[]],
  isSame: boolean,
  inDetail: string,
): Difference[] {
  if (isSame) return [];
  const [sorted, others] = [mine.toSorted().join('\n'), theirs.toSorted().join('\n')];
  if (sorted !== others) {
    return [
      {
        name,
        mine: mine.filter((line) => !theirs.includes(line)),
        theirs: theirs.filter((line) => !mine.includes(line)),
      },
    ];
  }
  const isReordered = mine.join('\n') !== theirs.join('\n');
  return [isReordered ? { name, mine, theirs } : { name, mine: [inDetail], theirs: [inDetail] }];
}

interface Named {
  name: string;
}

function itemDifferences<Item extends Named>(
  mine: readonly Item[],
  theirs: readonly Item[],
  nameOf: (name: string) => string,
  lines: (item: Item) => string[],
): Difference[] {
  const names = [...new Set([...mine, ...theirs].map(({ name }) => name))];
  return names.flatMap((name) => {
    const [ours, others] = [mine, theirs].map((items) => {
      const item = items.find((each) => each.name === name);
      return item && [item.name, ...lines(item)];
    });
    return differenceBetween(
      nameOf(name),
      [ours ?? [], others ?? []],
      JSON.stringify(ours) === JSON.stringify(others),
      '',
    );
  });
}

/** The names on both sides, where those that both have stand in another order. */
function orderDifference(mine: readonly Named[], theirs: readonly Named[], name: string): Difference[] {
  const [ours, others] = [mine, theirs].map((items) => items.map((item) => item.name)) as [string[], string[]];
  const [kept, keptThere] = [
    ours.filter((each) => others.includes(each)),
    others.filter((each) => ours.includes(each)),
  ];
  return kept.join('\n') === keptThere.join('\n') ? [] : [{ name, mine: kept, theirs: keptThere }];
}

function brandLines({ role, sites, promises, plannedWows }: StudyBrand, language: Language): string[] {
  const words = importWords[language];
  return [
    studyWords[language].roles[role],
    ...sites,
    ...promises.map(words.promise),
    ...plannedWows.map(({ type, description }) => words.plannedWow(type, description)),
  ];
}

function typeLines({ phase, importance, expected, checks }: TouchpointType, language: Language): string[] {
  const words = studyWords[language];
  return [
    ...(phase === null ? [] : [importWords[language].phase(phase)]),
    ...(importance === 1 ? [] : [words.important(String(importance))]),
    ...(expected ? [words.expected] : []),
    ...checks,
  ];
}

function linesOf(study: Study, part: (typeof plainParts)[number], language: Language): string[] {
  const words = importWords[language];
  switch (part) {
    case 'closing':
      return study.closing.map((question) => closingStatementWords[language][question](studyWords[language].brandWord));
    case 'picturesAllowed':
      return [study.picturesAllowed ? words.yes : words.no];
    case 'retainUntil':
      return study.retainUntil === null ? [] : [words.day(study.retainUntil)];
    case 'arrangement': {
      const { phases, types, placements } = study.arrangement;
      return [
        ...[...phases, ...types].map(({ from, to }) => `${from} → ${to}`),
        ...[...new Set(placements.map(({ type }) => type))].map((type) =>
          words.placed(placements.filter((each) => each.type === type).length, type),
        ),
      ];
    }
    default: {
      const value = study[part];
      return Array.isArray(value) ? value : [String(value)].filter((text) => text !== '');
    }
  }
}
