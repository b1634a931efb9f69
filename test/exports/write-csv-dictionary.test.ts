import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { touchpointColumns } from '../../src/exports/touchpoint-columns.js';
import { visitColumns } from '../../src/exports/visit-columns.js';
import { writeCsvDictionary } from '../../src/exports/write-csv-dictionary.js';
import { parse } from '../../src/model/parse.js';
import { touchpointColumnWords, visitColumnWords } from '../../src/text/csv-columns.js';

const dictionarySchema = v.object({
  dialect: v.object({ delimiter: v.string() }),
  tables: v.array(
    v.object({
      url: v.string(),
      tableSchema: v.object({
        columns: v.array(
          v.object({
            name: v.string(),
            titles: v.object({ en: v.array(v.string()), nl: v.array(v.string()) }),
            datatype: v.unknown(),
            null: v.literal(''),
            separator: v.optional(v.string()),
          }),
        ),
        primaryKey: v.string(),
      }),
    }),
  ),
});

const names = { touchpoints: 'a-touchpoints.csv', visits: 'a-visits.csv' };
const read = (flavour?: 'dutch') => parse(dictionarySchema, JSON.parse(writeCsvDictionary(names, flavour)));

describe('the data dictionary', () => {
  it('describes every column of both files in their order, in English and in Dutch', () => {
    const [touchpoints, visits] = read().tables;
    expect(touchpoints?.url).toBe(names.touchpoints);
    expect(touchpoints?.tableSchema.columns.map(({ name }) => name)).toEqual(touchpointColumns.map(({ name }) => name));
    expect(visits?.tableSchema.columns.map(({ name }) => name)).toEqual(visitColumns.map(({ name }) => name));
    for (const { name, titles } of [
      ...(touchpoints?.tableSchema.columns ?? []),
      ...(visits?.tableSchema.columns ?? []),
    ]) {
      expect(titles.en[0]).toBe(name);
      expect(titles.nl[0]).toBe(name);
      expect(titles.en[1]).not.toBe('');
      expect(titles.nl[1]).not.toBe('');
    }
  });

  it('explains no column that is not there', () => {
    expect(Object.keys(touchpointColumnWords.en).sort()).toEqual(touchpointColumns.map(({ name }) => name).sort());
    expect(Object.keys(visitColumnWords.en).sort()).toEqual(visitColumns.map(({ name }) => name).sort());
  });

  it('says how lists are joined and answers are bounded', () => {
    const columns = read().tables[0]?.tableSchema.columns ?? [];
    expect(columns.find(({ name }) => name === 'annoyances')?.separator).toBe(' | ');
    expect(columns.find(({ name }) => name === 'ease')?.datatype).toEqual({ base: 'integer', minimum: 1, maximum: 7 });
  });

  it('follows the flavour of the files', () => {
    const dutch = read('dutch');
    expect(dutch.dialect.delimiter).toBe(';');
    expect(dutch.tables[0]?.tableSchema.columns.find(({ name }) => name === 'score')?.datatype).toEqual({
      base: 'decimal',
      format: { decimalChar: ',' },
    });
  });
});
