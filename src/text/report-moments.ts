import { counts } from './counts.js';
import type { Translated } from './translated.js';

const en = {
  types: 'Touchpoint types',
  typesLead:
    'A pain of one reviewer is a signal, of two or more it is confirmed. Priority puts pains in order: importance × depth × share.',
  signs: 'What stood out',
  legend: { pain: 'pain', priority: 'priority', wow: 'wow', critical: 'critical', ownMarks: 'own marks' },
  pain: { signal: 'pain, a signal', confirmed: 'pain, confirmed' },
  found: {
    signal: (journeys: number, of: number) => `a signal, in ${journeys} of ${of}`,
    confirmed: (journeys: number, of: number) => `confirmed, in ${journeys} of ${of}`,
  },
  hurt: (journeys: number, answered: number, share: string) => `in ${journeys} of ${answered} (${share})`,
  priority: (value: string) => `priority ${value}`,
  wow: 'wow',
  critical: 'critical',
  criticalReasons: {
    marked_decisive: 'marked decisive',
    blocks: 'blocked the way',
    pain_in_half: 'hurt in at least half',
    wow_in_half: 'delighted in at least half',
  },
  ownPain: (count: number) => `marked as a pain in ${count}, where the answers do not show it`,
  ownWow: (count: number) => `marked as a wow in ${count}, where the answers do not show it`,
  repair: 'Repair first',
  noPain: 'Nothing hurt by the answers.',
  noAnswers: 'Nothing has been rated, so nobody can say.',
  delight: 'What delights',
  noWow: 'Nothing delighted by the answers.',
  annoyances: 'Top three annoyances',
  worseThanExpected: 'Worse than expected, on the mean',
  inJourneys: (count: number, of: number) => `in ${counts.en.ofJourneys(count, of)}`,
  promises: 'Promises',
  verdicts: (kept: number, exceeded: number, broken: number) => `kept ${kept}, exceeded ${exceeded}, broken ${broken}`,
  notJudged: 'not judged by anyone',
  failedChecks: 'Checks answered “no”',
  failed: (no: number, answered: number) => `${no} of ${answered}`,
  plannedWows: 'Planned wows',
  observed: (wows: number, journeys: number) =>
    journeys === 0 ? 'nobody met it' : `seen in ${counts.en.ofJourneys(wows, journeys)} that met it`,
  contrasts: 'Felt against measured',
  contrastNames: {
    easy_though_slow: 'Easy, though the page took over 4 seconds',
    long_wait_though_fast: '“Long wait”, though the page came within 2.5 seconds',
    hard_without_friction: 'Difficult, without any measured friction',
    easy_with_friction: 'Easy, with two or more measured frictions',
  },
  times: (count: number, journeys: number, types: string) => `${types}: ${count}×, in ${counts.en.journeys(journeys)}`,
  churn: 'Illustration: what pain might cost',
  churnLabel: 'Stated intention elsewhere, not a forecast.',
  churnLead: (one: string, several: string) =>
    `Elsewhere, ${one} of consumers said they would switch after one bad experience and ${several} after several. Applied to the share of journeys with one pain and with more:`,
  churnOf: (brand: string, value: string, one: string, several: string) =>
    `${brand}: ${value} (exactly one pain ${one}, two or more ${several})`,
  churnCaution: 'Reviewers are not your customers, and intentions are not deeds.',
};

const nl: typeof en = {
  types: 'Soorten touchpoints',
  typesLead:
    'Een pijnpunt van één beoordelaar is een signaal, van twee of meer is het bevestigd. Prioriteit zet pijnpunten op volgorde: gewicht × diepte × aandeel.',
  signs: 'Wat opviel',
  legend: {
    pain: 'pijnpunt',
    priority: 'prioriteit',
    wow: 'wow-moment',
    critical: 'kritiek',
    ownMarks: 'eigen markeringen',
  },
  pain: { signal: 'pijnpunt, een signaal', confirmed: 'pijnpunt, bevestigd' },
  found: {
    signal: (journeys, of) => `een signaal, in ${journeys} van ${of}`,
    confirmed: (journeys, of) => `bevestigd, in ${journeys} van ${of}`,
  },
  hurt: (journeys, answered, share) => `in ${journeys} van ${answered} (${share})`,
  priority: (value) => `prioriteit ${value}`,
  wow: 'wow-moment',
  critical: 'kritiek',
  criticalReasons: {
    marked_decisive: 'gemarkeerd als beslissend',
    blocks: 'versperde de weg',
    pain_in_half: 'deed pijn in minstens de helft',
    wow_in_half: 'verraste in minstens de helft',
  },
  ownPain: (count) => `${count}× als pijnpunt gemarkeerd waar de antwoorden dat niet laten zien`,
  ownWow: (count) => `${count}× als wow-moment gemarkeerd waar de antwoorden dat niet laten zien`,
  repair: 'Eerst herstellen',
  noPain: 'Niets deed pijn volgens de antwoorden.',
  noAnswers: 'Er is niets beoordeeld, dus niemand kan het zeggen.',
  delight: 'Wat verrast',
  noWow: 'Niets verraste volgens de antwoorden.',
  annoyances: 'De drie grootste ergernissen',
  worseThanExpected: 'Gemiddeld slechter dan verwacht',
  inJourneys: (count, of) => `in ${counts.nl.ofJourneys(count, of)}`,
  promises: 'Beloften',
  verdicts: (kept, exceeded, broken) => `${kept} nagekomen, ${exceeded} overtroffen, ${broken} gebroken`,
  notJudged: 'door niemand beoordeeld',
  failedChecks: 'Controlevragen met “nee”',
  failed: (no, answered) => `${no} van ${answered}`,
  plannedWows: 'Geplande wow-momenten',
  observed: (wows, journeys) =>
    journeys === 0
      ? 'niemand kwam het tegen'
      : `gezien in ${counts.nl.ofJourneys(wows, journeys)} ${journeys === 1 ? 'die het tegenkwam' : 'die het tegenkwamen'}`,
  contrasts: 'Gevoel naast meting',
  contrastNames: {
    easy_though_slow: 'Makkelijk, al deed de pagina er meer dan 4 seconden over',
    long_wait_though_fast: '“Lange wachttijd”, al was de pagina er binnen 2,5 seconde',
    hard_without_friction: 'Moeilijk, zonder dat er iets haperde in de meetgegevens',
    easy_with_friction: 'Makkelijk, al haperde er twee keer of vaker iets in de meetgegevens',
  },
  times: (count, journeys, types) => `${types}: ${count}×, in ${counts.nl.journeys(journeys)}`,
  churn: 'Rekenvoorbeeld: wat pijn zou kunnen kosten',
  churnLabel: 'Elders uitgesproken voornemens, geen voorspelling.',
  churnLead: (one, several) =>
    `Elders zei ${one} van de consumenten na één slechte ervaring te zullen overstappen, en ${several} na meer dan één. Toegepast op het aandeel klantreizen met één pijnpunt en met meer:`,
  churnOf: (brand, value, one, several) => `${brand}: ${value} (precies één pijnpunt ${one}, twee of meer ${several})`,
  churnCaution: 'Beoordelaars zijn niet je klanten, en voornemens zijn nog geen daden.',
};

/** What hurt, what delighted and what was observed at the brands of a report. */
export const reportMomentWords: Translated<typeof en> = { en, nl };
