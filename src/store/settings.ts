import { defaultSettings, type Language, languageOf, type Settings, settingsSchema } from '../model/settings.js';
import type { Time } from '../model/time.js';
import { announce } from './announce.js';
import { change, openDatabase } from './database.js';
import { readable } from './row-schema.js';

const key = 'settings';

/** The settings of this profile, or their defaults, also where they cannot be read: nothing must wait for them. */
export async function readSettings(): Promise<Settings> {
  const row = await (await openDatabase()).get('settings', key);
  return readable(settingsSchema, [row])[0] ?? defaultSettings;
}

/** Changes the settings that are named, and leaves the others. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await change(['settings'], async (transaction) => {
    const store = transaction.objectStore('settings');
    await store.put({ ...((await store.get(key)) ?? defaultSettings), ...changes }, key);
  });
  announce(['settings']);
}

/** The language of the screens: as chosen, else after the browser's language tag. */
export async function readScreenLanguage(browserLanguage: string): Promise<Language> {
  return (await readSettings()).language ?? languageOf(browserLanguage);
}

/** Remembers that somebody was told that the journeys of a study are kept until a day; what was said before stays as it was. */
export async function rememberWarning(study: string, until: string, now: Time): Promise<void> {
  await change(['settings'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const settings = readable(settingsSchema, [await store.get(key)])[0] ?? defaultSettings;
    const others = settings.retentionWarnings.filter((each) => each.study !== study);
    const known = settings.retentionWarnings.find((each) => each.study === study && each.until === until);
    await store.put({ ...settings, retentionWarnings: [...others, known ?? { study, until, at: now }] }, key);
  });
}
