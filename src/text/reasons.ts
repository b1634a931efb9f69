import type { Translated } from './translated.js';

/** Why a figure has no value, as a sentence beside its dash. */
const en = {
  nothing_rated: 'Too few answers for this figure.',
  nothing_asked: 'This was not asked, or nobody answered.',
  no_weight: 'Every touchpoint type that was rated weighs 0 in this study.',
  no_study: 'Without a study nobody knows which touchpoint types to expect.',
  nothing_expected: 'The study expects no touchpoint type that this journey could reach.',
  one_reviewer: 'This needs at least two reviewers.',
  one_journey: 'This needs at least two journeys.',
  one_channel: 'This needs at least two channels.',
  too_few: 'Too few observations for this figure.',
  no_variation: 'The values show no spread, so this cannot be computed.',
  nothing_shared: 'No touchpoint type was rated by two reviewers.',
  no_complete_unit: 'Fewer than two touchpoint types were rated by every reviewer.',
  no_agreement: 'The reviewers agree no better than chance, so no number of them would be enough.',
};

const nl: typeof en = {
  nothing_rated: 'Te weinig antwoorden voor dit cijfer.',
  nothing_asked: 'Dit is niet gevraagd, of niemand gaf antwoord.',
  no_weight: 'Elke beoordeelde soort touchpoint weegt in dit onderzoek 0.',
  no_study: 'Zonder onderzoek weet niemand welke soorten touchpoints te verwachten zijn.',
  nothing_expected: 'Het onderzoek verwacht geen soort touchpoint die deze klantreis kon bereiken.',
  one_reviewer: 'Hiervoor zijn minstens twee beoordelaars nodig.',
  one_journey: 'Hiervoor zijn minstens twee klantreizen nodig.',
  one_channel: 'Hiervoor zijn minstens twee kanalen nodig.',
  too_few: 'Te weinig waarnemingen voor dit cijfer.',
  no_variation: 'Er zit geen spreiding in de waarden; dan valt dit niet te berekenen.',
  nothing_shared: 'Geen enkele soort touchpoint is door twee beoordelaars beoordeeld.',
  no_complete_unit: 'Minder dan twee soorten touchpoints zijn door alle beoordelaars beoordeeld.',
  no_agreement: 'De beoordelaars zijn het niet vaker eens dan bij toeval; geen aantal zou genoeg zijn.',
};

export const reasonWords: Translated<typeof en> = { en, nl };
