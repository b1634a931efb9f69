import type { Journey } from '../../src/model/journey.js';
import type { Touchpoint } from '../../src/model/touchpoint.js';
import { journeysOfTwo, studyOfTwo } from './two-brands.js';

type Written = Partial<Pick<Touchpoint, 'note' | 'idea'>> & { lanes?: Partial<Touchpoint['lanes']> };

/** What reviewers wrote in the first round at the own brand, by code and type. */
const written: Record<string, Record<string, Written>> = {
  A07: {
    Advertentie: { note: 'Binnen 24 uur in huis, zegt de abri.', lanes: { expected: 'dat het klopt' } },
    Afrekenen: {
      note: 'Derde keer dat het postcodeveld mijn adres weigert.',
      lanes: { expected: 'Even snel betalen', thought: 'Doe ik iets fout?', felt: 'Ik voel me dom.' },
      idea: { kind: 'repair', text: 'Laat zien in welk veld de fout zit' },
    },
    Telefoon: {
      note: 'Alles opnieuw uitleggen. Dat staat toch in uw mail?',
      lanes: { expected: 'dat ze me kennen', felt: 'van het kastje naar de muur' },
    },
  },
  B12: {
    Home: { note: 'Rustig, snel, eerlijk over levertijd.', lanes: { thought: 'hier vind ik het wel' } },
    Afrekenen: { note: 'Foutmelding zonder uitleg.', lanes: { thought: 'Dan maar ergens anders' } },
    Bezorging: {
      note: 'Kwam terug voor een handtekening en kende mijn naam.',
      lanes: { expected: 'een pakket op de stoep', felt: 'gezien' },
      idea: { kind: 'delight', text: 'Geef elke bezorger de naam van de klant mee' },
    },
  },
  C03: {
    Product: { note: 'Mooie foto’s, maar hoe groot is die lamp?', lanes: { expected: 'maten', thought: 'past het?' } },
    Bezorging: { note: 'Hij wist nog wie ik was.', lanes: { felt: 'blij verrast' } },
    Bevestigingsmail: { lanes: { expected: 'meteen een mail', thought: 'Is het wel gelukt?', felt: 'onzeker' } },
  },
  E15: {
    Bezorging: { note: 'Handgeschreven kaartje erbij!' },
    Telefoon: { note: 'Vriendelijk, maar hij kon niets doen.', lanes: { felt: 'machteloos' } },
  },
};

/** The study of two brands with what its reviewers wrote, so that a map has something to show. */
export const mapStudy = studyOfTwo;

export const mapJourneys: Journey[] = journeysOfTwo.map((journey) =>
  journey.brand.name === 'Bruinhuis' && journey.round === 'voorjaar'
    ? {
        ...journey,
        touchpoints: journey.touchpoints.map((touchpoint) => {
          const { lanes, ...parts } = written[journey.reviewer]?.[touchpoint.type] ?? {};
          return { ...touchpoint, ...parts, lanes: { ...touchpoint.lanes, ...lanes } };
        }),
      }
    : journey,
);
