import type { Translated } from './translated.js';

const en = {
  title: 'Welcome',
  lead: 'In five minutes you will have rated your first page. Everything you write stays in this browser.',
  pin: 'Keep the button in sight',
  pinned: 'The Geeltje button is in your toolbar.',
  pinChromium: 'Press the puzzle piece beside the address bar, and then the pin beside Geeltje.',
  pinFirefox:
    'Press the puzzle piece beside the address bar, then the cogwheel beside Geeltje, and choose “Pin to Toolbar”.',
  shortcut: 'The shortcut',
  shortcutIs: (keys: string) => `${keys} opens the card on the page you are looking at.`,
  noShortcut:
    'No shortcut is set: your browser or another extension uses the one we suggest. You can choose your own, or use the button or the menu of the page (right mouse button).',
  chooseShortcut: 'Choose a shortcut',
  changeShortcut: 'Change the shortcut',
  practise: 'Practise on a page that does not exist',
  practiseLead:
    'You bought a lamp, and the checkout refused your house number three times. Type four digits, from 1 to 7, one for each question, and press Enter. Nothing of it is kept.',
  practiseNow: 'Practise',
  practiseAgain: 'Once more',
  practiseShop: 'Lichtvink (practice)',
  practisePage: 'Checkout',
  practised: 'Rated. That is all it takes: five keystrokes a page.',
  practisedPain: 'An answer of 3 or lower makes it a pain point; the report shows where those pile up.',
  practisedPlain: 'No pain point and no wow moment here: most pages are like that.',
  practisedWow: 'Pleasant beyond expectation: that counts as a wow moment.',
  practisedNothing: 'You skipped every question. That is allowed: a note or a mark is a touchpoint too.',
  real: 'And now for real',
  realSteps: [
    'Open the website of a company in a tab.',
    'Press the Geeltje button, choose a reviewer code and a goal, and start the journey. The browser asks whether Geeltje may look along on that site, and only there.',
    'Go through the site as its customer. On each page that matters: press the shortcut, rate, go on.',
    'Finish the journey with the button. The report is on this dashboard.',
  ],
  otherWays: 'If the card does not open on a page, the button does the same, and a right click offers it too.',
  example: 'See what comes out',
  exampleLead:
    'An example of two invented lamp shops with five journeys, so that you can look at a report and a map before you have your own. It never counts in your own report.',
  addExample: 'Add the example',
  exampleAdded: 'The example was added.',
  exampleHere: 'This list has an example in it, of two invented shops.',
  exampleThere: 'The example is on this dashboard.',
  removeExample: 'Remove the example',
  exampleRemoved: 'The example was removed.',
  toReport: 'Its report',
  toMap: 'Its map',
  toJourneys: 'Its journeys',
  openAgain: 'The first steps',
};

const nl: typeof en = {
  title: 'Welkom',
  lead: 'Over vijf minuten heb je je eerste pagina beoordeeld. Alles wat je schrijft blijft in deze browser.',
  pin: 'Houd de knop in beeld',
  pinned: 'De knop van Geeltje staat in je werkbalk.',
  pinChromium: 'Klik op het puzzelstukje naast de adresbalk en dan op de punaise naast Geeltje.',
  pinFirefox:
    'Klik op het puzzelstukje naast de adresbalk, dan op het tandwiel naast Geeltje, en kies “Aan werkbalk vastmaken”.',
  shortcut: 'De sneltoets',
  shortcutIs: (keys) => `${keys} opent het geeltje op de pagina die je bekijkt.`,
  noShortcut:
    'Er is geen sneltoets ingesteld: je browser of een andere extensie gebruikt al degene die wij voorstellen. Kies er zelf een, of gebruik de knop of het menu van de pagina (rechtermuisknop).',
  chooseShortcut: 'Kies een sneltoets',
  changeShortcut: 'Wijzig de sneltoets',
  practise: 'Oefen op een pagina die niet bestaat',
  practiseLead:
    'Je koopt een lamp, en bij het afrekenen is je huisnummer drie keer geweigerd. Typ vier cijfers, van 1 tot en met 7, voor elke vraag één, en druk op Enter. Er wordt niets van bewaard.',
  practiseNow: 'Oefen',
  practiseAgain: 'Nog een keer',
  practiseShop: 'Lichtvink (oefening)',
  practisePage: 'Afrekenen',
  practised: 'Beoordeeld. Meer is het niet: vijf toetsen per pagina.',
  practisedPain:
    'Een antwoord van 3 of lager maakt er een pijnpunt van; het rapport laat zien waar die zich opstapelen.',
  practisedPlain: 'Geen pijnpunt en geen wow-moment: zo zijn de meeste pagina’s.',
  practisedWow: 'Prettiger dan verwacht: dat telt als wow-moment.',
  practisedNothing: 'Je sloeg elke vraag over. Dat mag: een notitie of een markering is ook een touchpoint.',
  real: 'En nu in het echt',
  realSteps: [
    'Open de website van een bedrijf in een tabblad.',
    'Klik op de knop van Geeltje, vul een beoordelaarscode en een doel in en start de klantreis. De browser vraagt of Geeltje op die site mag meekijken, en alleen daar.',
    'Loop als klant door de site. Bij elke pagina die ertoe doet: sneltoets, beoordelen, verder.',
    'Rond de klantreis af met de knop. Het rapport vind je op dit dashboard.',
  ],
  otherWays: 'Opent het geeltje niet op een pagina, dan doet de knop hetzelfde; ook de rechtermuisknop biedt het aan.',
  example: 'Bekijk wat eruit komt',
  exampleLead:
    'Een voorbeeld met twee verzonnen lampenwinkels en vijf klantreizen: zo zie je een rapport en een kaart voordat je er zelf een hebt. Het telt nooit mee in je eigen rapport.',
  addExample: 'Voeg het voorbeeld toe',
  exampleAdded: 'Het voorbeeld is toegevoegd.',
  exampleHere: 'In deze lijst staat een voorbeeld, met twee verzonnen winkels.',
  exampleThere: 'Het voorbeeld staat op dit dashboard.',
  removeExample: 'Verwijder het voorbeeld',
  exampleRemoved: 'Het voorbeeld is verwijderd.',
  toReport: 'Het rapport',
  toMap: 'De kaart',
  toJourneys: 'De klantreizen',
  openAgain: 'De eerste stappen',
};

/** The first five minutes, the example and the shortcut. */
export const welcomeWords: Translated<typeof en> = { en, nl };
