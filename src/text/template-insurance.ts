import type { StudyTemplate } from './study-template.js';
import type { Translated } from './translated.js';

const en: StudyTemplate = {
  name: 'Insurance or bank',
  lead: 'From comparing cover to a claim that is paid.',
  title: 'Insurance',
  purpose:
    'Do we keep our promise when it matters: after damage? And do people who take out our insurance understand what they are covered for?',
  sector: 'Financial services',
  persona:
    'Mehmet (44), self-employed, just moved house. Finds insurance a necessary evil, does not trust small print, and wants to speak to somebody when something happened.',
  scenario:
    'You moved house and want to insure your household contents. Compare, ask one question by telephone, and take out the insurance. Two weeks later a leak damaged the floor: report it and follow it to the end.',
  goals: [
    'Know what is and what is not covered',
    'Take out insurance within half an hour',
    'Have the claim settled without chasing anyone',
  ],
  phases: [
    {
      name: 'Orientation',
      types: [
        { name: 'Comparison site', checks: ['Is the premium the same as on the insurer’s own site?'] },
        { name: 'Home page', checks: ['Can you see at once where to report damage?'] },
        {
          name: 'Product information',
          importance: 2,
          checks: ['Does the page say what is not covered?', 'Is the insurance card (product document) easy to find?'],
        },
      ],
    },
    {
      name: 'Advice',
      types: [
        {
          name: 'Premium calculator',
          checks: ['Do you see a premium without leaving contact details?', 'Is the excess shown beside the premium?'],
        },
        {
          name: 'Telephone advice',
          importance: 2,
          checks: [
            'Was the call answered within two minutes?',
            'Did the employee say what is not covered?',
            'Was the answer in line with the policy conditions?',
          ],
        },
        { name: 'Chat', occasional: true, checks: ['Is it said whether you chat with a person or a computer?'] },
      ],
    },
    {
      name: 'Taking out',
      types: [
        {
          name: 'Application form',
          importance: 2,
          checks: ['Is each question explained?', 'Can you save the form and go on later?'],
        },
        { name: 'Identification and payment', checks: ['Is it said why the data are needed?'] },
        {
          name: 'Policy and welcome message',
          checks: ['Did the policy arrive within one working day?', 'Is the cooling-off period mentioned?'],
        },
      ],
    },
    {
      name: 'Having it',
      types: [
        { name: 'My account or app', checks: ['Can you find the policy within one minute?'] },
        { name: 'Invoice or direct debit', checks: ['Is the amount the same as offered?'] },
        { name: 'Change of details', occasional: true, checks: ['Was the change confirmed?'] },
      ],
    },
    {
      name: 'Claim',
      types: [
        {
          name: 'Reporting damage',
          importance: 3,
          checks: [
            'Can damage be reported outside office hours?',
            'Is it said what happens next?',
            'Is it said how long it will take?',
          ],
        },
        { name: 'Contact about the claim', importance: 2, checks: ['Did you not have to tell your story again?'] },
        { name: 'Loss adjuster’s visit', occasional: true, checks: ['Did the visit take place at the agreed time?'] },
        {
          name: 'Decision and payment',
          importance: 3,
          checks: ['Was the decision explained?', 'Was the payment made within the stated time?'],
        },
      ],
    },
    {
      name: 'Aftercare',
      types: [
        { name: 'Renewal or premium change', occasional: true, checks: ['Is it explained why the premium changes?'] },
        { name: 'Complaint', occasional: true, checks: ['Is it easy to find how to complain?'] },
        { name: 'Cancelling', checks: ['Can you cancel online?', 'Was the cancellation confirmed?'] },
      ],
    },
  ],
  easilyMissed: [
    'Letter from a department that knows nothing of the claim',
    'Telephone menu and waiting time',
    'Answer outside office hours',
    'Repairer who comes on behalf of the insurer',
    'Text message with a code',
    'Premium on the bank statement',
    'Stories of friends about their claim',
    'Sponsor name at the sports club',
  ],
};

const nl: StudyTemplate = {
  name: 'Verzekeraar of bank',
  lead: 'Van dekkingen vergelijken tot een schade die is uitbetaald.',
  title: 'Verzekering',
  purpose:
    'Maken we onze belofte waar als het erop aankomt: na schade? En begrijpen mensen die zich bij ons verzekeren waarvoor ze verzekerd zijn?',
  sector: 'Financiële dienstverlening',
  persona:
    'Mehmet (44), zzp’er, net verhuisd. Vindt verzekeringen een noodzakelijk kwaad, wantrouwt kleine lettertjes en wil iemand spreken als er iets gebeurd is.',
  scenario:
    'Je bent verhuisd en wilt je inboedel verzekeren. Vergelijk, stel één vraag per telefoon en sluit de verzekering af. Twee weken later heeft een lekkage je vloer beschadigd: meld de schade en volg de afhandeling tot het eind.',
  goals: [
    'Weten wat wel en niet gedekt is',
    'Binnen een halfuur een verzekering afsluiten',
    'De schade afgehandeld krijgen zonder erachteraan te hoeven bellen',
  ],
  phases: [
    {
      name: 'Oriënteren',
      types: [
        { name: 'Vergelijkingssite', checks: ['Is de premie gelijk aan die op de site van de verzekeraar zelf?'] },
        { name: 'Homepage', checks: ['Zie je meteen waar je schade kunt melden?'] },
        {
          name: 'Productinformatie',
          importance: 2,
          checks: ['Staat er wat niet verzekerd is?', 'Is de verzekeringskaart makkelijk te vinden?'],
        },
      ],
    },
    {
      name: 'Advies',
      types: [
        {
          name: 'Premie berekenen',
          checks: [
            'Zie je een premie zonder contactgegevens achter te laten?',
            'Staat het eigen risico bij de premie?',
          ],
        },
        {
          name: 'Advies per telefoon',
          importance: 2,
          checks: [
            'Is er binnen twee minuten opgenomen?',
            'Vertelde de medewerker wat niet verzekerd is?',
            'Klopte het antwoord met de polisvoorwaarden?',
          ],
        },
        { name: 'Chat', occasional: true, checks: ['Staat erbij of je met een mens of een computer chat?'] },
      ],
    },
    {
      name: 'Afsluiten',
      types: [
        {
          name: 'Aanvraagformulier',
          importance: 2,
          checks: ['Is bij elke vraag uitleg te vinden?', 'Kun je het formulier bewaren en later verdergaan?'],
        },
        { name: 'Identificatie en betaling', checks: ['Staat erbij waarom de gegevens nodig zijn?'] },
        {
          name: 'Polis en welkomstbericht',
          checks: ['Was de polis er binnen één werkdag?', 'Wordt de bedenktijd genoemd?'],
        },
      ],
    },
    {
      name: 'Verzekerd zijn',
      types: [
        { name: 'Mijn-omgeving of app', checks: ['Vind je de polis binnen een minuut?'] },
        { name: 'Factuur of incasso', checks: ['Is het bedrag gelijk aan de offerte?'] },
        { name: 'Wijziging doorgeven', occasional: true, checks: ['Is de wijziging bevestigd?'] },
      ],
    },
    {
      name: 'Schade',
      types: [
        {
          name: 'Schade melden',
          importance: 3,
          checks: [
            'Kun je buiten kantooruren schade melden?',
            'Wordt gezegd wat er daarna gebeurt?',
            'Wordt gezegd hoelang het duurt?',
          ],
        },
        { name: 'Contact over de schade', importance: 2, checks: ['Hoefde je je verhaal niet opnieuw te doen?'] },
        { name: 'Bezoek van de expert', occasional: true, checks: ['Was het bezoek op de afgesproken tijd?'] },
        {
          name: 'Besluit en uitbetaling',
          importance: 3,
          checks: ['Is het besluit toegelicht?', 'Is er binnen de genoemde termijn uitbetaald?'],
        },
      ],
    },
    {
      name: 'Nazorg',
      types: [
        {
          name: 'Verlenging of premiewijziging',
          occasional: true,
          checks: ['Is uitgelegd waarom de premie verandert?'],
        },
        { name: 'Klacht', occasional: true, checks: ['Is makkelijk te vinden hoe je een klacht indient?'] },
        { name: 'Opzeggen', checks: ['Kun je online opzeggen?', 'Is de opzegging bevestigd?'] },
      ],
    },
  ],
  easilyMissed: [
    'Brief van een afdeling die niets van de schade weet',
    'Keuzemenu en wachttijd aan de telefoon',
    'Antwoord buiten kantooruren',
    'Hersteller die namens de verzekeraar langskomt',
    'Sms met een code',
    'Premie op het rekeningafschrift',
    'Verhalen van vrienden over hun schade',
    'Naam van de sponsor bij de sportclub',
  ],
};

export const insuranceTemplate: Translated<StudyTemplate> = { en, nl };
