import type { Translated } from './translated.js';

const en = {
  belongsTo: 'Study',
  noStudy: 'This journey belongs to no study',
  fold: 'Add to a study',
  lead: 'Then it counts in the report of that study. Its answers stay as they are, also when it is locked.',
  study: 'Study',
  round: 'Round',
  noRound: 'no round',
  adopt: 'Add to this study',
  addBrand: (brand: string) => `Add ${brand} to the brands of this study`,
  foreignBrand: (brand: string) =>
    `${brand} is then no brand of this study; in the report it stands beside the brands that are.`,
  adopted: (title: string) => `The journey now belongs to “${title}”.`,
  newStudy: 'Make a new study from this journey',
  made: (title: string) => `The study “${title}” was made from this journey.`,
};

const nl: typeof en = {
  belongsTo: 'Onderzoek',
  noStudy: 'Deze klantreis hoort bij geen onderzoek',
  fold: 'Voeg toe aan een onderzoek',
  lead: 'Dan telt hij mee in het rapport van dat onderzoek. De antwoorden blijven zoals ze zijn, ook als hij op slot is.',
  study: 'Onderzoek',
  round: 'Meting',
  noRound: 'geen meting',
  adopt: 'Voeg toe aan dit onderzoek',
  addBrand: (brand) => `Zet ${brand} bij de merken van dit onderzoek`,
  foreignBrand: (brand) =>
    `${brand} is dan geen merk van dit onderzoek; in het rapport staat het naast de merken die dat wel zijn.`,
  adopted: (title) => `De klantreis hoort nu bij “${title}”.`,
  newStudy: 'Maak een nieuw onderzoek van deze klantreis',
  made: (title) => `Het onderzoek “${title}” is van deze klantreis gemaakt.`,
};

/** Filing a journey under a study. */
export const adoptionWords: Translated<typeof en> = { en, nl };
