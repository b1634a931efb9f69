import type { Language } from '../model/settings.js';

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A formatter of numbers, made once: making one takes as long as a hundred numbers, and a report has thousands. */
export function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, options);
    numberFormats.set(key, format);
  }
  return format;
}

/** English dates as Europeans write them: the day first. */
const region: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };

const dayFormats = new Map<Language, Intl.DateTimeFormat>();

/** A formatter of days, made once as well. */
export function dayFormat(language: Language): Intl.DateTimeFormat {
  let format = dayFormats.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(region[language], { dateStyle: 'long', timeZone: 'UTC' });
    dayFormats.set(language, format);
  }
  return format;
}
