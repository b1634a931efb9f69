import type { Translated } from './translated.js';

/** The questions about the whole journey that a study may ask at its end, by key of `closingQuestions` in the model. */
const en = {
  effort: (brand: string) => `${brand} made it easy for me to handle what I came for`,
  choose_again: (brand: string) => `Next time I would choose ${brand} again`,
  spend_more: (brand: string) => `I would like to spend more at ${brand}`,
  recommend: (brand: string) => `I would recommend ${brand}`,
  theme: (_: string) => 'It all formed one whole',
  consistency: (_: string) => 'The quality was the same everywhere',
  context: (_: string) => 'What I got suited the moment',
  brand_fit: (brand: string) => `This really felt like ${brand}`,
  personal: (_: string) => 'I was treated personally',
  layout: (_: string) => 'Everything looked as if it came from one company',
  doubted: (brand: string) => `I doubted whether this was really ${brand}`,
  nps: (brand: string) => `How likely is it that you would recommend ${brand} to a friend or colleague?`,
};

const nl: typeof en = {
  effort: (brand) => `${brand} maakte het me makkelijk om te regelen wat ik wilde`,
  choose_again: (brand) => `De volgende keer kies ik weer voor ${brand}`,
  spend_more: (brand) => `Ik zou meer willen uitgeven bij ${brand}`,
  recommend: (brand) => `Ik zou ${brand} aanraden`,
  theme: () => 'Alles vormde één geheel',
  consistency: () => 'De kwaliteit was overal hetzelfde',
  context: () => 'Wat ik kreeg, paste bij het moment',
  brand_fit: (brand) => `Dit voelde echt als ${brand}`,
  personal: () => 'Ik werd persoonlijk behandeld',
  layout: () => 'Alles zag eruit alsof het van één bedrijf kwam',
  doubted: (brand) => `Ik twijfelde of dit echt van ${brand} was`,
  nps: (brand) => `Hoe waarschijnlijk is het dat je ${brand} aan een vriend of collega zou aanbevelen?`,
};

export const closingQuestionWords: Translated<typeof en> = { en, nl };
