import * as v from 'valibot';
import { identifierSchema } from './identifier.js';
import { lineSchema } from './text-field.js';
import { timeSchema } from './time.js';

/** Languages of the screens and the questions. */
export const languages = ['en', 'nl'] as const;

export type Language = (typeof languages)[number];

/** The language to show for a browser's language tag such as `nl-BE`: English where we do not speak it. */
export const languageOf = (tag: string): Language =>
  languages.find((language) => language === tag.toLowerCase().split('-')[0]) ?? 'en';

const shareSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const settingsSchema = v.object({
  /** Null follows the browser. */
  language: v.nullable(v.picklist(languages)),
  /** The code this reviewer used last. */
  reviewer: lineSchema,
  /** The journeys whose hints were put away. */
  hintsHidden: v.optional(v.array(identifierSchema), []),
  /** Whether pictures are taken on journeys without a study; a study decides for its own. */
  pictures: v.optional(v.boolean(), false),
  /** The reviewer's own shares for the churn illustration, and since when; null: the usual ones. */
  churnRates: v.optional(v.nullable(v.object({ one: shareSchema, several: shareSchema, settledAt: timeSchema })), null),
  /** When everything was last backed up; null: never. */
  lastBackupAt: v.optional(v.nullable(timeSchema), null),
  /** When the reminder to back up was last put off; null: never. */
  backupPutOffAt: v.optional(v.nullable(timeSchema), null),
  /** Of which studies it was said, and when first, that their journeys are kept until a day. */
  retentionWarnings: v.optional(
    v.array(v.object({ study: identifierSchema, until: v.pipe(v.string(), v.isoDate()), at: timeSchema })),
    [],
  ),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  language: null,
  reviewer: '',
  pictures: false,
  hintsHidden: [],
  churnRates: null,
  lastBackupAt: null,
  backupPutOffAt: null,
  retentionWarnings: [],
};

/** The settings in a row of which some may be wrong: those have their defaults. */
export function usableSettings(row: unknown): Settings {
  const found = v.is(v.record(v.string(), v.unknown()), row) ? row : {};
  const usable = Object.entries(settingsSchema.entries).flatMap(([name, schema]) =>
    v.is(schema, found[name]) ? [[name, found[name]]] : [],
  );
  return v.parse(settingsSchema, { ...defaultSettings, ...Object.fromEntries(usable) });
}
