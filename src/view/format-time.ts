import type { Language } from '../model/settings.js';
import type { Time } from '../model/time.js';
import { dayFormat, numberFormat } from './intl-formats.js';

/** The reviewer's own clock, whatever the zone of the machine that reads: a rating at night stays at night. */
const onOwnClock = (time: Time): Date => new Date(`${time.slice(0, 10)}T${time.slice(11, 16)}:00Z`);

/** The day of a moment where the reviewer was: `22 November 2026`, `22 november 2026`. */
export const formatDay = (time: Time, language: Language): string => dayFormat(language).format(onOwnClock(time));

/** From one day to another, as shortly as the language has it: `22 – 23 November 2026`; one day where both are the same. */
export const formatDays = (first: Time, last: Time, language: Language): string =>
  dayFormat(language).formatRange(onOwnClock(first), onOwnClock(last));

/** The hour and minute of a moment where the reviewer was: `14:05`. */
export const formatClock = (time: Time): string => time.slice(11, 16);

/** How long something lasted, in its two largest units: `3 min 20 sec`. */
export function formatDuration(milliseconds: number, language: Language): string {
  const seconds = Math.round(milliseconds / 1000);
  const parts: [number, string][] =
    seconds >= 3600
      ? [
          [Math.floor(seconds / 3600), 'hour'],
          [Math.floor((seconds % 3600) / 60), 'minute'],
        ]
      : [
          [Math.floor(seconds / 60), 'minute'],
          [seconds % 60, 'second'],
        ];
  const shown = parts.filter(([amount], index) => amount > 0 || (index === 1 && seconds < 60));
  return shown
    .map(([amount, unit]) => numberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(amount))
    .join(' ');
}
