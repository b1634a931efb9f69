import type { Translated } from './translated.js';

const en = {
  title: 'Example: buying a lamp',
  purpose: 'An invented study, to look around in. The shops do not exist; remove it whenever you like.',
  sector: 'Retail',
  persona: 'Sanne (38), orders on her phone in the evening and has no patience with unclear delivery costs.',
  scenario: 'Your desk lamp broke. Order a new one for at most 80 euros and have it in the house this week.',
  goals: ['Find a lamp that fits', 'Have it delivered on the promised day'],
  phases: { look: 'Orientation', order: 'Ordering', delivery: 'Delivery', care: 'Aftercare' },
  types: {
    home: 'Home page',
    product: 'Product page',
    basket: 'Basket',
    checkout: 'Checkout',
    confirmation: 'Confirmation e-mail',
    handover: 'Handing over at the door',
    phone: 'Customer service',
  },
  promise: 'Ordered before 22:00, delivered tomorrow',
  wow: 'The driver unpacks the lamp and takes the box along',
  idea: 'Fill in the address from the postcode',
  expectation: 'A small shop, so friendly and perhaps a bit slow.',
  notes: {
    quiet: 'Calm page; the lamps come first.',
    sharp: 'Measurements, light colour and a photograph of it in use.',
    costs: 'Delivery costs appear only here: 5.95.',
    refused: 'The form refused my house number three times and emptied the other fields.',
    late: 'Took forty minutes; I thought the order had failed.',
    kind: 'He remembered me from last time and took the packaging along.',
    again: 'Had to tell the whole story again to a second person.',
    smooth: 'Address filled in from my postcode, done in a minute.',
    left: 'Left with the neighbours without a note.',
  },
  stuck: { expected: 'Two minutes, as everywhere', thought: 'Is it me?', felt: 'Stupid, and cross about that' },
};

const nl: typeof en = {
  title: 'Voorbeeld: een lamp kopen',
  purpose:
    'Een verzonnen onderzoek om in rond te kijken. De winkels bestaan niet; je kunt het op elk moment verwijderen.',
  sector: 'Detailhandel',
  persona: 'Sanne (38) bestelt ’s avonds op haar telefoon en heeft geen geduld met onduidelijke verzendkosten.',
  scenario: 'Je bureaulamp is stuk. Bestel een nieuwe van hooguit 80 euro, die je deze week in huis hebt.',
  goals: ['Een passende lamp vinden', 'De lamp op de beloofde dag in huis hebben'],
  phases: { look: 'Oriënteren', order: 'Bestellen', delivery: 'Bezorgen', care: 'Nazorg' },
  types: {
    home: 'Homepage',
    product: 'Productpagina',
    basket: 'Winkelmandje',
    checkout: 'Afrekenen',
    confirmation: 'Bevestigingsmail',
    handover: 'Overhandiging aan de deur',
    phone: 'Klantenservice',
  },
  promise: 'Voor 22.00 uur besteld, morgen in huis',
  wow: 'De bezorger pakt de lamp uit en neemt de doos mee',
  idea: 'Vul het adres aan op basis van de postcode',
  expectation: 'Een kleine winkel, dus vriendelijk en misschien wat traag.',
  notes: {
    quiet: 'Rustige pagina; de lampen staan voorop.',
    sharp: 'Afmetingen, lichtkleur en een foto van de lamp in gebruik.',
    costs: 'De verzendkosten verschijnen pas hier: 5,95.',
    refused: 'Het formulier weigerde drie keer mijn huisnummer en maakte de andere velden leeg.',
    late: 'Duurde veertig minuten; ik dacht dat de bestelling mislukt was.',
    kind: 'Hij kende me nog van de vorige keer en nam de verpakking mee.',
    again: 'Moest het hele verhaal opnieuw vertellen aan een tweede medewerker.',
    smooth: 'Adres ingevuld op basis van mijn postcode, in een minuut klaar.',
    left: 'Zonder briefje bij de buren afgegeven.',
  },
  stuck: { expected: 'Twee minuten, zoals overal', thought: 'Ligt het aan mij?', felt: 'Dom, en daar boos over' },
};

/** What the built-in example says: a study of two invented shops and the journeys of its reviewers. */
export const exampleWords: Translated<typeof en> = { en, nl };
