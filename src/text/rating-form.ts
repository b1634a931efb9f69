import type { Translated } from './translated.js';

const en = {
  type: 'Touchpoint',
  typeHint: 'What is this step called?',
  notApplicable: 'n/a',
  notApplicableLong: 'Not applicable',
  note: 'Note',
  notePlaceholder: 'What happened? Quote what you saw.',
  lanesTitle: 'Expected, thought, felt',
  expectedPlaceholder: 'What did you expect here?',
  thoughtPlaceholder: 'What did you think?',
  feltPlaceholder: 'What did you feel?',
  more: 'More marks',
  marksTitle: 'Marks',
  annoyancesTitle: 'Annoyances',
  save: 'Save',
  saveChanges: 'Save changes',
  saving: 'Saving…',
  keys: 'answer and save with the keyboard',
  missingType: 'Give this touchpoint a name first; everything you filled in is still here.',
  nothingYet: 'Answer at least one question, write something or set a mark; then it can be saved.',
  notSaved: 'Not saved: something went wrong on our side. Everything you filled in is still here; try again.',
};

const nl: typeof en = {
  type: 'Touchpoint',
  typeHint: 'Hoe heet deze stap?',
  notApplicable: 'n.v.t.',
  notApplicableLong: 'Niet van toepassing',
  note: 'Notitie',
  notePlaceholder: 'Wat gebeurde er? Citeer wat je zag.',
  lanesTitle: 'Verwachtte, dacht, voelde',
  expectedPlaceholder: 'Wat verwachtte je hier?',
  thoughtPlaceholder: 'Wat dacht je?',
  feltPlaceholder: 'Wat voelde je?',
  more: 'Meer markeren',
  marksTitle: 'Markeringen',
  annoyancesTitle: 'Ergernissen',
  save: 'Bewaar',
  saveChanges: 'Bewaar wijzigingen',
  saving: 'Bewaren…',
  keys: 'beantwoorden en bewaren met het toetsenbord',
  missingType: 'Geef dit touchpoint eerst een naam; alles wat je invulde staat er nog.',
  nothingYet: 'Beantwoord minstens één vraag, schrijf iets op of markeer iets; dan kun je bewaren.',
  notSaved: 'Niet bewaard: er ging bij ons iets mis. Alles wat je invulde staat er nog; probeer het opnieuw.',
};

export const ratingFormWords: Translated<typeof en> = { en, nl };
