import type { Tongue, Translated } from './translated.js';

/** English dates as Europeans write them: the day first. */
const region: Translated<string> = { en: 'en-GB', nl: 'nl-NL' };

/** A stored time as people write it, in the clock of whoever reads it: `14 March 2026 at 09:30`, `14 maart 2026 om 09:30`. */
export const formatMoment = (time: string, language: Tongue): string =>
  new Intl.DateTimeFormat(region[language], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(time));
