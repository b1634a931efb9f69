import { sampleId, sampleJourney, sampleRating, sampleTouchpoint } from '../model/sample-journey.js';
import { journeyOfTwelve } from '../model/twelve-touchpoints.js';

/** A finished journey in which an editor finds something to ask at every turn. */
export const untidyJourney = sampleJourney({
  id: sampleId(300),
  brand: { name: 'Kaasland', sites: ['kaasland.example'], role: 'competitor' },
  reviewer: 'sam',
  touchpoints: [
    sampleTouchpoint(301, { type: 'Homepage', rating: sampleRating(2, 5, 5, 4), note: 'Traag' }),
    sampleTouchpoint(302, {
      type: 'Gebeld met de winkel',
      page: null,
      channel: 'phone',
      rating: sampleRating(4, 3, 2, 2),
      note: 'Ik sprak met Kees. Ze moeten eerder opnemen!!',
      lanes: { expected: 'Ze zouden binnen een minuut opnemen.', thought: 'Duurt dit altijd zo lang?', felt: 'Slecht' },
      checks: [{ question: 'Werd er binnen een minuut opgenomen?', answer: 'no', remark: '' }],
    }),
    sampleTouchpoint(303, {
      type: 'Bezorging',
      page: null,
      channel: 'parcel',
      rating: sampleRating(7, 7, 7, 7),
      note: 'Een half uur te vroeg, met een kaartje van j.jansen@kaasland.example.',
    }),
  ],
});

/** Two finished journeys of one profile, one of them well written. */
export const journeysForDesk = [{ ...journeyOfTwelve, id: sampleId(200) }, untidyJourney];
