import type { Translated } from './translated.js';

const en = {
  studies: 'Studies',
  lead: 'A study says who walks where, in whose eyes, and what is asked. Everything stays in this browser.',
  loading: 'Opening your studies…',
  newStudy: 'New study',
  openBriefing: 'Open a briefing',
  emptyTitle: 'No studies yet',
  emptyLead: 'A study lets several reviewers walk the same route, so that brands and rounds can be compared.',
  emptySteps: [
    'Choose a template, and make it yours.',
    'Save it as a briefing and give that to your reviewers.',
    'Read what their journeys say together in the report.',
  ],
  noBrands: 'no brands yet',
  noRounds: 'no rounds',
  noJourneys: 'no journeys yet',
  journeys: (count: number) => (count === 1 ? '1 journey' : `${count} journeys`),
  overdue: 'past its retention date',
  changed: (day: string) => `changed ${day}`,
  newTitle: 'New study',
  newLead: 'Begin with a template that is close to your question; everything in it can be changed afterwards.',
  templateFacts: (phases: number, types: number, checks: number) =>
    `${phases} phases · ${types} touchpoint types · ${checks} checks`,
  useTemplate: 'Begin with this',
  useTemplateLong: (name: string) => `Begin with this: ${name}`,
  emptyStudy: 'Empty study',
  emptyStudyLead: 'Without phases, types or questions; you think of everything yourself.',
  untitled: 'Untitled study',
  firstRound: 'round 1',
  back: 'All studies',
  notFoundTitle: 'This study is not here',
  notFoundLead: 'It may have been deleted, or it lives in another browser. Your other studies are safe.',
};

const nl: typeof en = {
  studies: 'Onderzoeken',
  lead: 'Een onderzoek legt vast wie waar langsgaat, door wiens ogen, en wat er gevraagd wordt. Alles blijft in deze browser.',
  loading: 'Je onderzoeken openen…',
  newStudy: 'Nieuw onderzoek',
  openBriefing: 'Briefing openen',
  emptyTitle: 'Nog geen onderzoeken',
  emptyLead:
    'Met een onderzoek lopen meerdere beoordelaars dezelfde route, zodat je merken en metingen kunt vergelijken.',
  emptySteps: [
    'Kies een sjabloon en pas het aan.',
    'Bewaar het als briefing en geef die aan je beoordelaars.',
    'Lees in het rapport wat hun klantreizen samen zeggen.',
  ],
  noBrands: 'nog geen merken',
  noRounds: 'geen metingen',
  noJourneys: 'nog geen klantreizen',
  journeys: (count) => (count === 1 ? '1 klantreis' : `${count} klantreizen`),
  overdue: 'bewaartermijn voorbij',
  changed: (day) => `gewijzigd op ${day}`,
  newTitle: 'Nieuw onderzoek',
  newLead: 'Begin met een sjabloon dat op je vraag lijkt; alles erin kun je daarna veranderen.',
  templateFacts: (phases, types, checks) => `${phases} fasen · ${types} soorten touchpoints · ${checks} controlevragen`,
  useTemplate: 'Begin hiermee',
  useTemplateLong: (name) => `Begin hiermee: ${name}`,
  emptyStudy: 'Leeg onderzoek',
  emptyStudyLead: 'Zonder fasen, soorten of vragen; je bedenkt alles zelf.',
  untitled: 'Onderzoek zonder titel',
  firstRound: 'meting 1',
  back: 'Alle onderzoeken',
  notFoundTitle: 'Dit onderzoek staat hier niet',
  notFoundLead: 'Misschien is het verwijderd, of staat het in een andere browser. Je andere onderzoeken zijn veilig.',
};

/** The list of studies, and the screen that begins one. */
export const studiesWords: Translated<typeof en> = { en, nl };
