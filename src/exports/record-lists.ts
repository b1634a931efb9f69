import { type JourneyFile, journeyFileVersion } from '../model/journey-file.js';
import type { Time } from '../model/time.js';

/** What every journey file begins with: what it is, and when it was made. */
export const fileHead = (exportedAt: Time): string =>
  JSON.stringify({ format: 'geeltje', version: journeyFileVersion, exportedAt } satisfies Partial<JourneyFile>).slice(
    0,
    -1,
  );

/** A list of a journey file, after its head or another list; one record a line, so that tools that work by lines can. */
export async function* listParts(
  name: string,
  records: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<string> {
  yield listHead(name);
  let place = 0;
  for await (const record of records) {
    yield line(record, place);
    place += 1;
  }
  yield ']';
}

/** The same list as one text. */
export const listText = (name: string, records: readonly unknown[]): string =>
  `${listHead(name)}${records.map(line).join('')}]`;

const listHead = (name: string): string => `,\n"${name}": [`;

const line = (record: unknown, place: number): string => `${place === 0 ? '' : ','}\n${JSON.stringify(record)}`;

/** What ends a journey file. */
export const fileEnd = '\n}\n';
