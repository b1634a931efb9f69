import type { Translated } from './translated.js';

type OfBrand = (brand: string) => string;

/** Question set 1: the statements about the whole journey. A changed wording is a new version; figures of two versions never mix. */
const en = {
  effort: (brand) => `${brand} made it easy for me to handle what I came for`,
  choose_again: (brand) => `Next time I would choose ${brand} again`,
  spend_more: (brand) => `I would like to spend more at ${brand}`,
  recommend: (brand) => `I would recommend ${brand}`,
  theme: () => 'It all formed one whole',
  consistency: () => 'The quality was the same everywhere',
  context: () => 'What I got suited the moment',
  brand_fit: (brand) => `This really felt like ${brand}`,
  personal: () => 'I was treated personally',
  layout: () => 'Everything looked as if it came from one company',
  doubted: (brand) => `I doubted whether this was really ${brand}`,
  nps: (brand) => `How likely is it that you would recommend ${brand} to a friend or colleague?`,
} satisfies Record<string, OfBrand>;

const nl: Record<keyof typeof en, OfBrand> = {
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

/** What is stated or asked about the whole journey with a brand, by the key under which it is kept. */
export const closingStatementWords: Translated<Record<keyof typeof en, OfBrand>> = { en, nl };
