import type { Study } from '../../src/model/study.js';
import { makeStudy } from '../measure/make-journey.js';

/** A study of the demo shop, whose payments are on a second site, and of a rival that has no site. */
export const shopStudy: Study = makeStudy(
  [
    { name: 'Home', phase: 'Oriënteren' },
    { name: 'Productpagina', phase: 'Oriënteren' },
    { name: 'Winkelmandje', phase: 'Bestellen' },
    { name: 'Bezorging', phase: 'Bezorging' },
  ],
  {
    title: 'Lampenwinkels 2026',
    persona: 'Sanne, 34, leest graag in bed en wil haar partner niet wakker houden.',
    scenario: 'Zoek een leeslamp van hoogstens € 60 die morgen in huis is.',
    goals: ['Een leeslamp in huis hebben', 'Weten wanneer hij komt'],
    phases: ['Oriënteren', 'Bestellen', 'Bezorging'],
    easilyMissed: ['Advertentie in het bushokje', 'Bevestigingsmail'],
    brands: [
      {
        name: 'Lichtvink',
        role: 'own',
        sites: ['winkel.localhost', 'betaal.localhost'],
        promises: ['Voor 22.00 besteld, morgen in huis'],
        plannedWows: [],
      },
      { name: 'Lampenboer', role: 'competitor', sites: [], promises: [], plannedWows: [] },
    ],
    rounds: ['voorjaar', 'najaar'],
    closing: ['effort', 'recommend', 'brand_fit', 'doubted', 'nps'],
    questionSet: 2,
  },
);
