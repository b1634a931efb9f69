import type { Channel } from './touchpoint.js';

/** Words that leave no doubt about the channel, in the languages of the screens. */
const telling: [Channel, RegExp][] = [
  ['email', /e-?mail|mail\b|nieuwsbrief|newsletter/iu],
  ['phone', /telefoon|telephone|\bphone|\bgebeld\b|\bbellen\b|\bcall(ed)?\b/iu],
  ['chat', /\bchat/iu],
  ['sms', /\bsms\b/iu],
  ['advertisement', /advertentie|advertisement|reclame/iu],
  ['letter', /\bbrief\b|\bletter\b/iu],
  ['parcel', /pakket|pakje|\bparcel/iu],
  ['website', /pagina|\bpage\b|website|cookie/iu],
];

/** The channel that the name of a touchpoint speaks of; null where it names none, or several. */
export function suggestChannel(type: string): Channel | null {
  const [named, ...others] = telling.filter(([, words]) => words.test(type));
  return named && others.length === 0 ? named[0] : null;
}
