import { type Scale, scales } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import { channels, ownerships } from '../model/touchpoint.js';
import { touchpointColumnWords } from '../text/csv-columns.js';
import { exportFileWords } from '../text/export-files.js';
import { journeyReportWords } from '../text/journey-report.js';
import { asExpected, questions } from '../text/questions.js';
import { reportWords } from '../text/report.js';
import { touchpointWords } from '../text/touchpoint.js';
import type { ColumnKind } from './csv-column.js';
import { touchpointColumns } from './touchpoint-columns.js';

/** What stands for "not applicable" in SPSS, where it counts as missing; a skipped answer stays empty. */
const notApplicable = 9;

/** Texts that are one of a list are at least this wide, in bytes, so that every value can be labelled. */
const widestPick = 16;

/** The widest text that SPSS holds, in bytes. */
const widest = 32_767;

/**
 * SPSS syntax that reads the touchpoints file: variable and value labels, measurement levels, missing values. UTF-8;
 * `widths` are those of the texts, in bytes.
 */
export function writeSpssSyntax(dataFile: string, widths: ReadonlyMap<string, number>, language: Language): string {
  const words = exportFileWords[language].spss;
  const commands = [
    `* ${words.lead}`,
    'SET DECIMAL=DOT.',
    `${[
      'GET DATA',
      '  /TYPE=TXT',
      `  /FILE=${quote(dataFile)}`,
      "  /ENCODING='UTF8'",
      '  /ARRANGEMENT=DELIMITED',
      '  /FIRSTCASE=2',
      "  /DELIMITERS=','",
      `  /QUALIFIER='"'`,
      '  /VARIABLES=',
      ...touchpointColumns.map(({ name, kind }) => `    ${name} ${formats[kind](widths.get(name) ?? 1)}`),
    ].join('\n')}.`,
    ...scales.map((scale) => `IF (INDEX(not_applicable, ${quote(scale)}) > 0) ${scale} = ${notApplicable}.`),
    `VARIABLE LABELS\n${touchpointColumns.map(({ name }) => `  ${name} ${quote(touchpointColumnWords[language][name])}`).join('\n')}.`,
    `VALUE LABELS\n${valueLabels(language)}.`,
    `MISSING VALUES ${scales.join(' ')} (${notApplicable}).`,
    `VARIABLE LEVEL\n${levels()}.`,
    'EXECUTE.',
  ];
  return `\uFEFF${commands.join('\n\n')}\n`;
}

const formats: Record<ColumnKind, (width: number) => string> = {
  text: (width) => `A${Math.min(Math.max(width, widestPick), widest)}`,
  list: (width) => `A${Math.min(width, widest)}`,
  time: () => 'A29',
  count: () => 'F12.0',
  point: () => 'F1.0',
  number: () => 'F12.4',
  flag: () => 'F1.0',
};

function valueLabels(language: Language): string {
  const { notApplicable: label, yes, no } = exportFileWords[language].spss;
  const flags = namesOf('flag').join(' ');
  const picks: [string, Record<string, string>][] = [
    ['channel', pick(channels, touchpointWords[language].channels)],
    ['preferred_channel', pick(channels, touchpointWords[language].channels)],
    ['ownership', pick(ownerships, journeyReportWords[language].ownerships)],
    ['brand_role', reportWords[language].roles],
  ];
  return [
    ...scales.map((scale) => labels(scale, { ...pointLabels(scale, language), [notApplicable]: label }, String)),
    labels(flags, { 0: no, 1: yes }, String),
    ...picks.map(([names, each]) => labels(names, each, quote)),
  ].join('\n  /');
}

const pick = <Key extends string>(keys: readonly Key[], words: Record<Key, string>): Record<string, string> =>
  Object.fromEntries(keys.map((key) => [key, words[key]]));

const labels = (names: string, words: Record<string, string>, value: (key: string) => string): string =>
  `${names}\n${Object.entries(words)
    .map(([key, word]) => `    ${value(key)} ${quote(word)}`)
    .join('\n')}`;

function pointLabels(scale: Scale, language: Language): Record<string, string> {
  const { low, high } = questions[language][scale];
  const middle = scale === 'expectation' ? asExpected[language].replace(/^4 = /u, '4 ') : '4';
  return { 1: `1 ${low}`, 2: '2', 3: '3', 4: middle, 5: '5', 6: '6', 7: `7 ${high}` };
}

function levels(): string {
  const nominal = touchpointColumns.filter(({ kind }) => kind === 'text' || kind === 'list' || kind === 'time');
  const groups = {
    NOMINAL: [...nominal.map(({ name }) => name), ...namesOf('flag')],
    ORDINAL: namesOf('point'),
    SCALE: [...namesOf('count'), ...namesOf('number')],
  };
  return Object.entries(groups)
    .map(([level, names]) => `  ${names.join('\n  ')} (${level})`)
    .join('\n  /');
}

const namesOf = (kind: ColumnKind): string[] =>
  touchpointColumns.filter((column) => column.kind === kind).map(({ name }) => name);

/** Text in quotes as SPSS has them: on one line, a quote within it doubled. */
const quote = (text: string): string => `'${text.replace(/\s+/gu, ' ').replaceAll("'", "''")}'`;
