import type { Translated } from './translated.js';

const en = {
  title: 'Finish the journey',
  lead: 'One look back; then the journey is locked. You may skip a question.',
  goalReached: (goal: string) => `Did you reach your goal: “${goal}”?`,
  outcomes: { yes: 'Yes', partly: 'Partly', no: 'No' },
  overall: 'Overall, how was this journey?',
  overallLow: 'very bad',
  overallHigh: 'excellent',
  finish: 'Finish and lock',
  back: 'Back',
};

const nl: typeof en = {
  title: 'De klantreis afronden',
  lead: 'Kijk nog één keer terug; daarna gaat de klantreis op slot. Een vraag overslaan mag.',
  goalReached: (goal) => `Heb je je doel bereikt: “${goal}”?`,
  outcomes: { yes: 'Ja', partly: 'Deels', no: 'Nee' },
  overall: 'Al met al, hoe was deze klantreis?',
  overallLow: 'zeer slecht',
  overallHigh: 'uitstekend',
  finish: 'Afronden en op slot',
  back: 'Terug',
};

/** The questions at the end of a journey. */
export const closingWords: Translated<typeof en> = { en, nl };
