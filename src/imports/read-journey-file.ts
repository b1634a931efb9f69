import * as v from 'valibot';
import type { Holdings } from '../model/holdings.js';
import { type JourneyFile, journeyFileSchema, journeyFileVersion } from '../model/journey-file.js';
import type { KeptDraft } from '../model/kept-draft.js';
import { InvalidDataError, parse } from '../model/parse.js';
import { upgrade } from '../model/upgrade.js';
import { checkReferences } from './check-references.js';
import { checkSites } from './check-sites.js';
import { decodeAttachment, type ShowsPicture } from './decode-attachment.js';
import { decodeText } from './decode-text.js';
import { fileLimits } from './file-limits.js';
import { ImportError } from './import-error.js';
import { parseJson } from './parse-json.js';

/** What a file holds, checked, and what was left out of it. */
export interface FileContents {
  holdings: Holdings;
  /** What was typed and not saved when the file, a backup, was made. */
  drafts: KeptDraft[];
  /** Names of the pictures and files that are not what they say they are. */
  unusable: string[];
  /** Rows that could not be read when the file was made; they are left in it. */
  unreadable: number;
}

/** The outside of a journey file of any version; what is in the lists is looked at later. */
const outsideSchema = v.object({
  format: v.literal('geeltje'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.unknown(),
  studies: v.array(v.unknown()),
  journeys: v.array(v.unknown()),
  attachments: v.array(v.unknown()),
  superseded: v.optional(v.unknown()),
  drafts: v.optional(v.unknown()),
  unreadable: v.optional(v.unknown()),
});

/**
 * Reads a journey file: bytes in; checked, upgraded contents out. Throws an `ImportError`, and nothing else, when the
 * file is refused.
 */
export async function readJourneyFile(bytes: Uint8Array, showsPicture: ShowsPicture): Promise<FileContents> {
  const outside = readOutside(parseJson(decodeText(bytes)));
  const { studies, journeys, superseded = [], drafts = [], unreadable = [] } = readRecords(outside);
  if (drafts.length > fileLimits.records) throw new ImportError('too_many', 'drafts');
  const records = { studies, journeys, superseded };
  checkReferences(records);
  checkSites(records);
  // A journey that was never begun holds nothing, and would begin here.
  const begun = journeys.filter(({ state }) => state !== 'intended');
  const { attachments, unusable } = await readAttachments(outside.attachments, begun, showsPicture);
  const holdings = { studies, journeys: begun, superseded, attachments };
  return { holdings, drafts, unusable, unreadable: unreadable.length };
}

function readOutside(data: unknown): v.InferOutput<typeof outsideSchema> {
  const isOurs = v.is(v.object({ format: v.literal('geeltje') }), data);
  if (!isOurs) throw new ImportError('other_format');
  const isNewer = v.is(v.object({ version: v.pipe(v.number(), v.minValue(journeyFileVersion + 1)) }), data);
  if (isNewer) throw new ImportError('newer_version');
  const outside = parsePart(outsideSchema, data);
  if (Math.max(outside.studies.length, outside.journeys.length) > fileLimits.records) throw new ImportError('too_many');
  return outside;
}

/** The studies and journeys, as this version writes them. */
function readRecords({ version, ...outside }: v.InferOutput<typeof outsideSchema>): Omit<JourneyFile, 'attachments'> {
  return parsePart(v.omit(journeyFileSchema, ['attachments']), {
    ...outside,
    version: journeyFileVersion,
    studies: outside.studies.map((study) => upgrade('study', study, version)),
    journeys: outside.journeys.map((journey) => upgrade('visits', upgrade('journey', journey, version), version)),
  });
}

function parsePart<const Schema extends v.GenericSchema>(schema: Schema, data: unknown): v.InferOutput<Schema> {
  try {
    return parse(schema, data);
  } catch (error) {
    throw error instanceof InvalidDataError ? new ImportError('wrong_content', error.message) : error;
  }
}

/** The attachments that belong to a journey of the file and can be used; each id once, and none that was not kept. */
async function readAttachments(
  rows: readonly unknown[],
  journeys: readonly { id: string }[],
  showsPicture: ShowsPicture,
): Promise<{ attachments: Holdings['attachments']; unusable: string[] }> {
  const owners = new Set(journeys.map(({ id }) => id));
  const attachments = new Map<string, Holdings['attachments'][number]>();
  const unusable: string[] = [];
  for (const row of rows) {
    const attachment = await decodeAttachment(row, showsPicture);
    if (attachment === null || !owners.has(attachment.journey) || attachments.has(attachment.id)) {
      unusable.push(nameOf(row));
    } else if (!attachment.pending) attachments.set(attachment.id, attachment);
  }
  return { attachments: [...attachments.values()], unusable };
}

const nameOf = (row: unknown): string => (v.is(v.object({ name: v.string() }), row) ? row.name.slice(0, 100) : '?');
