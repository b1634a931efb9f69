const touchpoint = {
  id: '019a0000-0000-7000-8000-000000000011',
  updatedAt: '2026-11-22T09:05:00.000+01:00',
  deletedAt: null,
  page: { address: 'https://bruinhuis.example/', title: 'Bruinhuis' },
  visits: ['019a0000-0000-7000-8000-000000000021'],
  happenedAt: '2026-11-22T09:04:00.000+01:00',
  ratedAt: '2026-11-22T09:05:00.000+01:00',
  phase: null,
  ownership: null,
  checks: [],
  promises: [],
  handover: null,
  preferredChannel: null,
  type: 'Home',
  typeSuggested: true,
  channel: 'website',
  rating: { effectiveness: 6, ease: 2, emotion: null, expectation: 'not_applicable' },
  lanes: { expected: 'Meteen lampen', thought: '', felt: '' },
  note: 'Een pop-up over alles heen',
  marks: ['pain'],
  annoyances: ['intrusive_messages'],
};

const journey = {
  id: '019a0000-0000-7000-8000-000000000001',
  updatedAt: '2026-11-22T09:30:00.000+01:00',
  deletedAt: null,
  study: null,
  brand: { name: 'Bruinhuis', site: 'bruinhuis.example', role: null },
  round: null,
  reviewer: 'kim',
  goals: [{ text: 'Een lamp kopen', reached: 'partly' }],
  expectation: '',
  questionSet: 1,
  device: 'desktop',
  state: 'paused',
  startedAt: '2026-11-22T09:00:00.000+01:00',
  pauses: [{ from: '2026-11-22T09:30:00.000+01:00', until: null }],
  finishedAt: null,
  closing: null,
  touchpoints: [touchpoint],
};

const study = {
  id: '019a0000-0000-7000-8000-000000000031',
  updatedAt: '2026-11-22T08:00:00.000+01:00',
  deletedAt: null,
  title: 'Woonwinkels',
  purpose: '',
  persona: '',
  scenario: '',
  goals: [],
  phases: ['Bestellen'],
  types: [{ name: 'Home', phase: 'Bestellen', importance: 1, expected: true, checks: [] }],
  brands: [],
  rounds: [],
  questionSet: 1,
  closing: ['effort'],
  ideas: [
    {
      id: '019a0000-0000-7000-8000-000000000041',
      kind: 'repair',
      type: 'Home',
      text: 'Zonder pop-up',
      owner: null,
      effort: 'small',
      status: 'open',
    },
  ],
};

const { type, typeSuggested, channel, rating, lanes, note, marks, annoyances } = touchpoint;

/** The rows of a database as release 0.1.0 wrote them, one journey of them broken. Never change what was released. */
export const version1Rows = {
  studies: [study],
  journeys: [{ ...journey, id: '019a0000-0000-7000-8000-000000000002', brand: 'broken', touchpoints: [null] }, journey],
  visits: [
    {
      journey: journey.id,
      visits: [
        {
          id: '019a0000-0000-7000-8000-000000000021',
          address: 'https://bruinhuis.example/',
          title: 'Bruinhuis',
          arrivedAt: '2026-11-22T09:04:00.000+01:00',
          leftAt: '2026-11-22T09:06:00.000+01:00',
          facts: { lcpMs: 900, inpMs: null, cls: 0.1, dwellMs: 4000, backSteps: 0, repeatedClicks: 1, formErrors: 0 },
        },
      ],
    },
  ],
  drafts: [
    {
      touchpoint: '019a0000-0000-7000-8000-000000000012',
      page: touchpoint.page,
      visit: null,
      happenedAt: '2026-11-22T09:10:00.000+01:00',
      review: { type, typeSuggested, channel, rating, lanes, note, marks, annoyances },
    },
  ],
  settings: [{ language: 'nl', reviewer: 'kim' }],
};
