import { toJsonSchema } from '@valibot/to-json-schema';
import { journeyFileSchema, journeyFileVersion } from '../model/journey-file.js';

/** The JSON Schema of the journey file (draft 2020-12), made of the very schema that reads it. */
export function writeJourneySchema(): string {
  // What JSON Schema cannot say, such as that a time has an offset, is left to the reader.
  const schema = toJsonSchema(journeyFileSchema, { target: 'draft-2020-12', errorMode: 'ignore' });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: `Geeltje journey file, version ${journeyFileVersion}`, ...rest }, null, 2)}\n`;
}
