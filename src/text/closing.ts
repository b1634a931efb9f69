import type { Translated } from './translated.js';

const en = {
  title: 'Finish the journey',
  lead: 'One look back; then the journey is locked. You may skip a question.',
  goalReached: (goal: string) => `Did you reach your goal: “${goal}”?`,
  outcomes: { yes: 'Yes', partly: 'Partly', no: 'No' },
  overall: 'Overall, how was this journey?',
  overallLow: 'very bad',
  overallHigh: 'excellent',
  disagree: 'strongly disagree',
  agree: 'strongly agree',
  unlikely: 'very unlikely',
  likely: 'very likely',
  open: (count: number) => `${count} still open`,
  goalMissed: (count: number) =>
    count === 1
      ? 'Your goal is not answered yet. Press again to finish without an answer.'
      : `${count} goals are not answered yet. Press again to finish without an answer.`,
  typesTitle: 'Is this what you met?',
  typesLead: 'Correct a name where needed; reports compare journeys under these names.',
  typeOf: (number: number, place: string) => `Touchpoint ${number}, ${place}`,
  suggested: 'suggested',
  unknown: 'not in the study',
  unknownTypes: (count: number) =>
    count === 1
      ? '1 name is not in the study. Choose a type, or keep this name.'
      : `${count} names are not in the study. Choose a type, or keep these names.`,
  confirmTypes: 'That is right',
  showTypes: 'Look at the touchpoints',
  unsavedTitle: 'Not saved yet',
  unsavedLead: 'You filled this in and never saved it. Save it now, or leave it: then it is no part of the journey.',
  saveDraft: 'Save',
  saveDraftOf: (name: string) => `Save ${name}`,
  unnamed: 'Moment without a name',
  unfinishedDraft:
    'This one has no name or no channel yet. Go back, open its form, fill that in and save it there; nothing is lost meanwhile.',
  checksTitle: (count: number) => (count === 1 ? '1 check not answered' : `${count} checks not answered`),
  checksLead: 'You can still answer them: choose a touchpoint.',
  missedTitle: 'Did you meet one of these too?',
  missedLead: 'They are easily missed. Choose what you met, to add it.',
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
  disagree: 'helemaal oneens',
  agree: 'helemaal eens',
  unlikely: 'zeer onwaarschijnlijk',
  likely: 'zeer waarschijnlijk',
  open: (count) => `nog ${count} open`,
  goalMissed: (count) =>
    count === 1
      ? 'Je doel is nog niet beantwoord. Druk nog eens om zonder antwoord af te ronden.'
      : `${count} doelen zijn nog niet beantwoord. Druk nog eens om zonder antwoord af te ronden.`,
  typesTitle: 'Is dit wat je tegenkwam?',
  typesLead: 'Verbeter een naam waar nodig; onder deze namen worden klantreizen vergeleken.',
  typeOf: (number, place) => `Touchpoint ${number}, ${place}`,
  suggested: 'voorgesteld',
  unknown: 'niet in het onderzoek',
  unknownTypes: (count) =>
    count === 1
      ? '1 naam staat niet in het onderzoek. Kies een soort, of houd deze naam.'
      : `${count} namen staan niet in het onderzoek. Kies een soort, of houd deze namen.`,
  confirmTypes: 'Klopt allemaal',
  showTypes: 'Touchpoints nalopen',
  unsavedTitle: 'Nog niet bewaard',
  unsavedLead: 'Dit heb je ingevuld en nooit bewaard. Bewaar het nu, of laat het: dan hoort het niet bij de klantreis.',
  saveDraft: 'Bewaar',
  saveDraftOf: (name) => `Bewaar ${name}`,
  unnamed: 'Moment zonder naam',
  unfinishedDraft:
    'Dit heeft nog geen naam of geen kanaal. Ga terug, open het formulier, vul dat in en bewaar het daar; intussen raakt er niets kwijt.',
  checksTitle: (count) => (count === 1 ? '1 controlevraag niet beantwoord' : `${count} controlevragen niet beantwoord`),
  checksLead: 'Dat kan nu nog: kies een touchpoint.',
  missedTitle: 'Ben je een van deze ook tegengekomen?',
  missedLead: 'Ze worden vaak vergeten. Kies wat je tegenkwam om het toe te voegen.',
  finish: 'Afronden en op slot',
  back: 'Terug',
};

/** The questions at the end of a journey. */
export const closingWords: Translated<typeof en> = { en, nl };
