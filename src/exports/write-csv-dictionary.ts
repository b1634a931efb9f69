import { journeyColumnWords, touchpointColumnWords, visitColumnWords } from '../text/csv-columns.js';
import type { Translated } from '../text/translated.js';
import {
  type ColumnKind,
  type CsvColumn,
  type CsvFlavour,
  decimalSigns,
  listSeparator,
  separators,
} from './csv-column.js';
import { journeyColumns } from './journey-columns.js';
import { touchpointColumns } from './touchpoint-columns.js';
import { visitColumns } from './visit-columns.js';

/** Names of the files that the dictionary describes. */
interface FileNames {
  touchpoints: string;
  visits: string;
  journeys?: string;
}

/**
 * The data dictionary of the CSV files as CSVW metadata (W3C, Metadata Vocabulary for Tabular Data), made of the very
 * columns that write them: names, titles in English and Dutch, data types, empty cells and separators.
 */
export function writeCsvDictionary(names: FileNames, flavour: CsvFlavour = 'international'): string {
  const dictionary = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    dialect: {
      encoding: 'utf-8',
      delimiter: separators[flavour],
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n'],
    },
    tables: [
      table(names.touchpoints, touchpointColumns, touchpointColumnWords, 'touchpoint_id', flavour),
      table(names.visits, visitColumns, visitColumnWords, 'visit_id', flavour),
      ...(names.journeys === undefined
        ? []
        : [table(names.journeys, journeyColumns, journeyColumnWords, 'journey_id', flavour)]),
    ],
  };
  return `${JSON.stringify(dictionary, null, 2)}\n`;
}

function table<Row, Name extends string>(
  url: string,
  columns: readonly CsvColumn<Row, Name>[],
  words: Translated<Record<Name, string>>,
  primaryKey: Name,
  flavour: CsvFlavour,
) {
  return {
    url,
    tableSchema: {
      columns: columns.map(({ name, kind }) => ({
        name,
        // The name leads, since a title that is not in the header would make the file invalid.
        titles: { en: [name, words.en[name]], nl: [name, words.nl[name]] },
        datatype: datatypes[kind](flavour),
        null: '',
        ...(kind === 'list' && { separator: listSeparator }),
      })),
      primaryKey,
    },
  };
}

const datatypes: Record<ColumnKind, (flavour: CsvFlavour) => unknown> = {
  text: () => 'string',
  list: () => 'string',
  time: () => 'dateTimeStamp',
  count: () => ({ base: 'integer', minimum: 0 }),
  point: () => ({ base: 'integer', minimum: 1, maximum: 7 }),
  number: (flavour) => ({ base: 'decimal', format: { decimalChar: decimalSigns[flavour] } }),
  flag: () => ({ base: 'boolean', format: '1|0' }),
};
