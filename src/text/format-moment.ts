/** A stored time as people write it, in the clock of whoever reads it: `14 March 2026 at 09:30`, `14 maart 2026 om 09:30`. */
export const formatMoment = (time: string, language: 'en' | 'nl'): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(time),
  );
