import { type Language, languageOf, type Settings, usableSettings } from '../model/settings.js';
import type { Time } from '../model/time.js';
import { announce } from './announce.js';
import { change, openDatabase } from './database.js';
import { spareUnreadable } from './unreadable-rows.js';

const key = 'settings';

/** The settings of this profile; where one cannot be read its default, since nothing must wait for it. */
export async function readSettings(): Promise<Settings> {
  return usableSettings(await (await openDatabase()).get('settings', key));
}

/** Changes the settings that are named, and leaves the others. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await changeRow((settings) => ({ ...settings, ...changes }));
  announce(['settings', 'quarantine']);
}

/** Changes the row of the settings; one that cannot be read is put aside first. */
const changeRow = (work: (settings: Settings) => Settings): Promise<void> =>
  change(['settings', 'quarantine'], async (transaction) => {
    await spareUnreadable('settings', key, transaction);
    const store = transaction.objectStore('settings');
    await store.put(work(usableSettings(await store.get(key))), key);
  });

/** The language of the screens: as chosen, else after the browser's language tag. */
export async function readScreenLanguage(browserLanguage: string): Promise<Language> {
  return (await readSettings()).language ?? languageOf(browserLanguage);
}

/** Remembers that somebody was told that the journeys of a study are kept until a day; what was said before stays as it was. */
export const rememberWarning = (study: string, until: string, now: Time): Promise<void> =>
  changeRow((settings) => {
    const others = settings.retentionWarnings.filter((each) => each.study !== study);
    const known = settings.retentionWarnings.find((each) => each.study === study && each.until === until);
    return { ...settings, retentionWarnings: [...others, known ?? { study, until, at: now }] };
  });
