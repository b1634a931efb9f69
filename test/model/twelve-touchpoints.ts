import type { Journey } from '../../src/model/journey.js';
import type { Touchpoint } from '../../src/model/touchpoint.js';
import type { Visit } from '../../src/model/visit.js';
import { sampleId, sampleJourney, sampleRating, sampleTouchpoint, sampleVisit } from './sample-journey.js';

const steps: Partial<Touchpoint>[] = [
  {
    type: 'Advertentie in de abri',
    phase: 'Oriënteren',
    channel: 'advertisement',
    ownership: 'owned',
    page: null,
    rating: sampleRating('not_applicable', 'not_applicable', 5, 4),
    note: '“Binnen 24 uur in huis.” Dat wil ik wel eens zien.',
  },
  {
    type: 'Homepage',
    phase: 'Oriënteren',
    rating: sampleRating(6, 6, 5, 5),
    note: 'Rustig, snel, en eerlijk over de levertijd.',
  },
  {
    type: 'Productlijst',
    phase: 'Oriënteren',
    rating: sampleRating(5, 4, 4, 4),
    note: 'Filters zijn weg als je teruggaat.',
    annoyances: ['too_many_steps'],
  },
  {
    type: 'Reviews elders',
    phase: 'Oriënteren',
    channel: 'review_site',
    ownership: 'earned',
    page: { address: 'https://vergelijker.example/bruinhuis', title: 'Bruinhuis ervaringen' },
    rating: sampleRating(6, 5, null, 4),
  },
  { type: 'Productpagina', phase: 'Bestellen', rating: sampleRating(6, 6, 6, 5), note: 'Maten staan er écht bij.' },
  {
    type: 'Winkelmand',
    phase: 'Bestellen',
    rating: sampleRating(5, 5, 4, 3),
    note: 'Bezorgkosten verschijnen pas hier.',
    annoyances: ['surprise_costs'],
    promises: [{ promise: 'Gratis bezorgd vanaf € 50', verdict: 'broken' }],
  },
  {
    type: 'Afrekenen: gegevens',
    phase: 'Bestellen',
    rating: sampleRating(3, 2, 1, 1),
    lanes: {
      expected: 'Even mijn adres invullen en door.',
      thought: 'Hoe schrijf ik mijn postcode dan wél?',
      felt: 'Ik voel me dom.',
    },
    note: 'Derde keer dat het postcodeveld mijn adres weigert. Pas zonder spatie lukt het, en dat staat nergens.',
    marks: ['pain', 'decisive', 'would_leave'],
    annoyances: ['error_or_dead_end', 'unclear_information'],
    checks: [{ question: 'Staat de fout bij het veld?', answer: 'no', remark: 'Alleen bovenaan: “Er ging iets mis”' }],
  },
  { type: 'Bevestiging', phase: 'Bestellen', rating: sampleRating(6, 6, 5, 4), note: 'Mail kwam na 40 minuten.' },
  {
    type: 'Bezorging',
    phase: 'Bezorging',
    channel: 'parcel',
    page: null,
    rating: sampleRating(7, 7, 7, 7),
    lanes: { expected: '', thought: '', felt: 'Alsof de buurman hem even langs bracht.' },
    note: 'De bezorger kwam terug toen ik niet thuis was, en wist nog wie ik was.',
    marks: ['wow', 'small_gesture'],
    promises: [{ promise: 'Binnen 24 uur in huis', verdict: 'exceeded' }],
  },
  {
    type: 'Uitpakken',
    phase: 'Gebruik',
    channel: 'parcel',
    page: null,
    rating: sampleRating(6, 6, 6, 6),
    note: 'Handgeschreven kaartje in de doos.',
  },
  {
    type: 'Montage',
    phase: 'Gebruik',
    channel: 'letter',
    page: null,
    rating: sampleRating(6, 5, 'not_applicable', 4),
    note: 'Plaatjes kloppen.',
    marks: ['wow'],
  },
  {
    type: 'Klantenservice over kapot snoer',
    phase: 'Service',
    channel: 'phone',
    page: null,
    preferredChannel: 'chat',
    rating: sampleRating(4, 3, 3, 2),
    note: 'Alles opnieuw uitleggen. “Dat staat toch in uw mail?”',
    annoyances: ['repeat_myself', 'long_wait'],
    handover: { from: null, repeated: true },
  },
];

/** Four visits: three that were rated, and one in between that was not. */
export const visitsOfTwelve: Visit[] = [
  sampleVisit(2, { title: 'Bruinhuis: wonen met rust', address: 'https://bruinhuis.example/' }),
  sampleVisit(5, { title: 'Bureaulamp Vos | Bruinhuis', address: 'https://bruinhuis.example/lampen/vos' }),
  sampleVisit(6, { title: 'Winkelmand | Bruinhuis', address: 'https://bruinhuis.example/mand' }),
  sampleVisit(7, { title: 'Afrekenen | Bruinhuis', address: 'https://bruinhuis.example/afrekenen', leftAt: null }),
];

/** A believable journey of twelve touchpoints: offline ones, gaps in the emotion, pains, wows and a mark the answers deny. */
export const journeyOfTwelve: Journey = sampleJourney({
  goals: [
    { text: 'Een bureaulamp kopen die vrijdag in huis is', reached: 'yes' },
    { text: 'Een kapot snoer vervangen krijgen', reached: 'partly' },
  ],
  expectation: 'Een degelijke winkel; bestellen zal wel vlot gaan.',
  touchpoints: steps.map((step, index) =>
    sampleTouchpoint(index + 1, {
      ...step,
      visits: visitsOfTwelve.filter(({ id }) => id === sampleId(1001 + index)).map(({ id }) => id),
    }),
  ),
});
