import { type FileAttachment, type JourneyWithVisits, journeyWithVisitsSchema } from '../model/journey-file.js';
import { studySchema } from '../model/study.js';
import type { ExportSource, JourneyOutline } from './export-data.js';
import { mapTexts } from './map-texts.js';

/** Who may be recognised in the files of one export. */
export interface Disguise {
  /** Reviewers become R1, R2 and so on. */
  reviewers: boolean;
  /** Brands that compete become A, B and so on, and their sites `a.example`. */
  competitors: boolean;
}

/**
 * What is exported with reviewers and competitors disguised, the same one in the same way throughout the export. A
 * competitor's name and sites are replaced wherever they are written, in titles, addresses and texts as well, but not in
 * pictures, and not where somebody spelled the name in another way. Reviewers' names within texts stay.
 */
export function disguise(source: ExportSource, { reviewers, competitors }: Disguise): ExportSource {
  const named = competitors ? withoutCompetitors(source) : source;
  if (!reviewers) return named;
  const codes = [...new Set(named.outlines.map(({ reviewer }) => reviewer))].sort();
  const pseudonyms = new Map(codes.map((code, place) => [code, `R${place + 1}`]));
  const rename = <Each extends JourneyOutline>(journey: Each): Each => ({
    ...journey,
    reviewer: pseudonyms.get(journey.reviewer) ?? journey.reviewer,
  });
  return { ...named, outlines: named.outlines.map(rename), read: (ids) => mapped(named.read(ids), rename) };
}

/**
 * What is said of pictures and files, with competitors disguised as in the export of `source`: the title and the address of
 * a page name its brand.
 */
export function disguiseAttachments(
  source: ExportSource,
  { competitors }: Disguise,
): (attachment: FileAttachment) => FileAttachment {
  const replace = competitors ? competitorsReplaced(source) : null;
  if (replace === null) return (attachment) => attachment;
  return ({ name, page, ...rest }) => ({
    ...rest,
    name: replace(name),
    ...(page !== undefined && { page: replace(page) }),
  });
}

async function* mapped(
  journeys: AsyncIterable<JourneyWithVisits>,
  change: (journey: JourneyWithVisits) => JourneyWithVisits,
): AsyncGenerator<JourneyWithVisits> {
  for await (const journey of journeys) yield change(journey);
}

function withoutCompetitors(source: ExportSource): ExportSource {
  const { studies, outlines, read } = source;
  const replace = competitorsReplaced(source);
  if (replace === null) return source;
  return {
    studies: studies.map((study) => mapTexts(studySchema, study, replace)),
    outlines: outlines.map((outline) => ({
      ...outline,
      brand: mapTexts(journeyWithVisitsSchema.entries.brand, outline.brand, replace),
    })),
    read: (ids) =>
      mapped(read(ids), (journey) => ({
        ...mapTexts(journeyWithVisitsSchema, journey, replace),
        reviewer: journey.reviewer,
      })),
  };
}

/** A text with the names and sites of all competitors replaced; null where there are none. */
function competitorsReplaced({ studies, outlines }: ExportSource): ((text: string) => string) | null {
  const brands = [...studies.flatMap((study) => study.brands), ...outlines.map(({ brand }) => brand)];
  const names = [...new Set(brands.filter(({ role }) => role === 'competitor').map(({ name }) => name))].sort();
  if (names.length === 0) return null;
  const replacements = new Map<string, string>();
  names.forEach((name, place) => {
    const letter = letters(place);
    for (const site of brands.filter((brand) => brand.name === name).flatMap(({ sites }) => sites)) {
      replacements.set(site.toLowerCase(), `${letter.toLowerCase()}.example`);
    }
    replacements.set(name.toLowerCase(), replacements.get(name.toLowerCase()) ?? letter);
  });
  return replaceWords(replacements);
}

/** Whole words only, whatever their capitals; the longest first, so that a site is not taken for the name within it. */
function replaceWords(replacements: ReadonlyMap<string, string>): (text: string) => string {
  const longestFirst = [...replacements.keys()].sort((a, b) => b.length - a.length);
  const words = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map((word) => escapePattern(word)).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) => text.replace(words, (word) => replacements.get(word.toLowerCase()) ?? word);
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

/** A, B … Z, AA, AB …, as the columns of a spreadsheet. */
function letters(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${letters(Math.floor(place / 26) - 1)}${letter}`;
}
