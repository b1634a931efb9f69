import type { StudyTemplate } from './study-template.js';
import type { Translated } from './translated.js';

const en: StudyTemplate = {
  name: 'Travel and hospitality',
  lead: 'From dreaming of a weekend away to the days after it.',
  title: 'Hotel stay',
  purpose:
    'Does the stay live up to what the site promises, and do guests feel welcome from the booking until they are home again?',
  sector: 'Travel and hospitality',
  persona:
    'Els and Wim (61 and 63), away for a weekend three times a year. Read reviews carefully, like a personal welcome, and dislike surcharges at the desk.',
  scenario:
    'You are celebrating a wedding anniversary with two nights away by train. Book a room with breakfast, ask for a quiet room, change the arrival time, stay, and ask for an invoice afterwards.',
  goals: ['Book a quiet room for the stated price', 'Feel welcome on arrival', 'Leave without surprises on the bill'],
  phases: [
    {
      name: 'Orientation',
      types: [
        { name: 'Booking site or search result', checks: ['Is the price there the same as on the hotel’s own site?'] },
        { name: 'Reviews of guests', checks: ['Does the hotel answer reviews personally?'] },
        {
          name: 'Hotel website',
          checks: [
            'Do the photographs show the room type you are booking?',
            'Is the route by public transport described?',
          ],
        },
      ],
    },
    {
      name: 'Booking',
      types: [
        {
          name: 'Choosing a room',
          importance: 2,
          checks: ['Is the price including tourist tax?', 'Are the cancellation conditions beside the price?'],
        },
        { name: 'Booking and payment', importance: 2, checks: ['Is the total the same as at the start?'] },
        { name: 'Confirmation', checks: ['Did it arrive within ten minutes?', 'Is your wish mentioned in it?'] },
      ],
    },
    {
      name: 'Before arrival',
      types: [
        {
          name: 'Question or change by telephone',
          checks: ['Was the call answered within five rings?', 'Was the change confirmed in writing?'],
        },
        { name: 'Message before arrival', occasional: true, checks: ['Does it state check-in time and route?'] },
        { name: 'Journey and parking', checks: ['Is the hotel signposted from the station?'] },
      ],
    },
    {
      name: 'Arrival',
      types: [
        { name: 'Entrance and first impression', checks: ['Is the entrance clean and lit?'] },
        {
          name: 'Check-in',
          importance: 2,
          checks: [
            'Were you greeted within one minute?',
            'Was your wish (quiet room) known?',
            'Were breakfast times mentioned without asking?',
          ],
        },
        {
          name: 'Room on entering',
          importance: 2,
          checks: ['Is the room the type that was booked?', 'Is the bathroom spotless?'],
        },
      ],
    },
    {
      name: 'Stay',
      types: [
        { name: 'Sleeping', importance: 3, checks: ['Was it quiet between 23:00 and 7:00?'] },
        {
          name: 'Breakfast',
          importance: 2,
          checks: ['Were empty dishes refilled within five minutes?', 'Are allergens stated?'],
        },
        { name: 'Restaurant or bar', occasional: true, checks: ['Was the order taken within ten minutes?'] },
        { name: 'Request to staff', checks: ['Was the request settled within the stated time?'] },
      ],
    },
    {
      name: 'Departure and afterwards',
      types: [
        {
          name: 'Check-out and bill',
          importance: 2,
          checks: ['Was the bill correct?', 'Was it asked how the stay was?'],
        },
        { name: 'Invoice afterwards', checks: ['Did the invoice come within two working days?'] },
        { name: 'Request for a review', occasional: true },
      ],
    },
  ],
  easilyMissed: [
    'Signposts around the building',
    'Smoking staff at the entrance',
    'Smell in the corridor',
    'Wifi login page',
    'Key card that stops working',
    'Notes and signs in the room',
    'Greeting by housekeeping',
    'Temporary amount blocked on the credit card',
    'Newsletter after the stay',
  ],
};

const nl: StudyTemplate = {
  name: 'Reizen en gastvrijheid',
  lead: 'Van dromen over een weekend weg tot de dagen erna.',
  title: 'Hotelverblijf',
  purpose:
    'Maakt het verblijf waar wat de site belooft, en voelen gasten zich welkom van de boeking tot ze weer thuis zijn?',
  sector: 'Reizen en gastvrijheid',
  persona:
    'Els en Wim (61 en 63), drie keer per jaar een weekend weg. Lezen reviews aandachtig, houden van een persoonlijk onthaal en hebben een hekel aan toeslagen aan de balie.',
  scenario:
    'Jullie vieren je trouwdag met twee nachten weg, met de trein. Boek een kamer met ontbijt, vraag om een rustige kamer, wijzig de aankomsttijd, verblijf er en vraag achteraf om een factuur.',
  goals: [
    'Een rustige kamer boeken voor de genoemde prijs',
    'Je welkom voelen bij aankomst',
    'Vertrekken zonder verrassingen op de rekening',
  ],
  phases: [
    {
      name: 'Oriënteren',
      types: [
        {
          name: 'Boekingssite of zoekresultaat',
          checks: ['Is de prijs daar gelijk aan die op de site van het hotel?'],
        },
        { name: 'Reviews van gasten', checks: ['Reageert het hotel persoonlijk op reviews?'] },
        {
          name: 'Website van het hotel',
          checks: ['Laten de foto’s het kamertype zien dat je boekt?', 'Staat de route met het openbaar vervoer erop?'],
        },
      ],
    },
    {
      name: 'Boeken',
      types: [
        {
          name: 'Kamer kiezen',
          importance: 2,
          checks: ['Is de prijs inclusief toeristenbelasting?', 'Staan de annuleringsvoorwaarden bij de prijs?'],
        },
        { name: 'Boeken en betalen', importance: 2, checks: ['Is het totaalbedrag hetzelfde als aan het begin?'] },
        { name: 'Bevestiging', checks: ['Kwam de bevestiging binnen tien minuten?', 'Staat je wens erin?'] },
      ],
    },
    {
      name: 'Voor aankomst',
      types: [
        {
          name: 'Telefonische vraag of wijziging',
          checks: [
            'Is er opgenomen voordat de telefoon vijf keer overging?',
            'Is de wijziging schriftelijk bevestigd?',
          ],
        },
        { name: 'Bericht voor aankomst', occasional: true, checks: ['Staan inchecktijd en route in het bericht?'] },
        { name: 'Reis en parkeren', checks: ['Staat het hotel vanaf het station aangegeven?'] },
      ],
    },
    {
      name: 'Aankomst',
      types: [
        { name: 'Ingang en eerste indruk', checks: ['Is de ingang schoon en verlicht?'] },
        {
          name: 'Inchecken',
          importance: 2,
          checks: [
            'Ben je binnen een minuut begroet?',
            'Was je wens (rustige kamer) bekend?',
            'Zijn de ontbijttijden uit zichzelf verteld?',
          ],
        },
        {
          name: 'Kamer bij binnenkomst',
          importance: 2,
          checks: ['Is het de kamer die geboekt was?', 'Is de badkamer smetteloos?'],
        },
      ],
    },
    {
      name: 'Verblijf',
      types: [
        { name: 'Slapen', importance: 3, checks: ['Was het stil tussen 23.00 en 7.00 uur?'] },
        {
          name: 'Ontbijt',
          importance: 2,
          checks: ['Zijn lege schalen binnen vijf minuten aangevuld?', 'Staan de allergenen vermeld?'],
        },
        { name: 'Restaurant of bar', occasional: true, checks: ['Is de bestelling binnen tien minuten opgenomen?'] },
        { name: 'Verzoek aan het personeel', checks: ['Is het verzoek binnen de genoemde tijd geregeld?'] },
      ],
    },
    {
      name: 'Vertrek en daarna',
      types: [
        {
          name: 'Uitchecken en rekening',
          importance: 2,
          checks: ['Klopte de rekening?', 'Is gevraagd hoe het verblijf was?'],
        },
        { name: 'Factuur achteraf', checks: ['Kwam de factuur binnen twee werkdagen?'] },
        { name: 'Verzoek om een review', occasional: true },
      ],
    },
  ],
  easilyMissed: [
    'Bordjes rond het gebouw',
    'Rokend personeel bij de ingang',
    'Geur in de gang',
    'Inlogpagina van de wifi',
    'Sleutelkaart die het niet meer doet',
    'Briefjes en bordjes op de kamer',
    'Groet van de schoonmaak',
    'Tijdelijke reservering op de creditcard',
    'Nieuwsbrief na het verblijf',
  ],
};

export const travelTemplate: Translated<StudyTemplate> = { en, nl };
