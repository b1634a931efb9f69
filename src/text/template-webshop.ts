import type { StudyTemplate } from './study-template.js';
import type { Translated } from './translated.js';

const en: StudyTemplate = {
  name: 'Webshop',
  lead: 'From the first advertisement to sending one article back.',
  title: 'Webshop',
  purpose:
    'Where do customers of our webshop get stuck, what makes them come back, and how do we compare with the shop next door? The results decide which three things we repair first.',
  sector: 'Retail',
  persona:
    'Sanne (38), two children, works four days a week. Orders on her phone in the evening, compares two or three shops, and has no patience with unclear delivery costs.',
  scenario:
    'Your desk lamp broke. You want a new one for at most 80 euros, delivered this week. Order it with an extra article, receive it, and send that extra article back.',
  goals: [
    'Find a lamp that fits',
    'Have it delivered on the promised day',
    'Return one article and get the money back',
  ],
  phases: [
    {
      name: 'Orientation',
      types: [
        { name: 'Advertisement or search result', checks: ['Does the offer match the page it leads to?'] },
        { name: 'Reviews of the shop', checks: ['Does the shop answer negative reviews?'] },
        {
          name: 'Home page',
          checks: ['Is it clear at once what the shop sells?', 'Is a telephone number or chat visible?'],
        },
        {
          name: 'Search and filter',
          importance: 2,
          checks: ['Does searching with a typing error give useful results?'],
        },
      ],
    },
    {
      name: 'Choosing',
      types: [
        {
          name: 'Product page',
          importance: 2,
          checks: [
            'Is the delivery time stated before ordering?',
            'Are all measurements stated?',
            'Are there at least three photographs?',
          ],
        },
        {
          name: 'Question to customer service',
          checks: ['Was the question answered within one working day?', 'Was the answer correct?'],
        },
      ],
    },
    {
      name: 'Ordering',
      types: [
        {
          name: 'Basket',
          checks: [
            'Are the delivery costs shown in the basket?',
            'Does the basket stay filled after closing the browser?',
          ],
        },
        {
          name: 'Checkout: details',
          importance: 2,
          checks: ['Can you order without an account?', 'Does an error message say what to do?'],
        },
        { name: 'Checkout: payment', importance: 2, checks: ['Is the total the same as in the basket?'] },
        {
          name: 'Confirmation e-mail',
          checks: ['Did it arrive within ten minutes?', 'Does it state the expected delivery day?'],
        },
      ],
    },
    {
      name: 'Delivery',
      types: [
        { name: 'Message that it is on its way', checks: ['Does it name a time slot of at most four hours?'] },
        {
          name: 'Handing over at the door',
          importance: 2,
          checks: ['Was it delivered on the promised day?', 'Was it delivered within the time slot?'],
        },
        { name: 'Unpacking', checks: ['Was the article undamaged?', 'Did the packaging fit the article?'] },
      ],
    },
    {
      name: 'Use',
      types: [
        { name: 'Manual or assembly', checks: ['Was it ready for use without extra tools?'] },
        { name: 'Request for a review', occasional: true },
      ],
    },
    {
      name: 'Aftercare',
      types: [
        {
          name: 'Registering a return',
          checks: [
            'Can the return be registered within three steps?',
            'Is returning free of charge, or are the costs stated?',
          ],
        },
        {
          name: 'Refund',
          importance: 2,
          checks: ['Was the money back within 14 days?', 'Was the receipt of the return confirmed?'],
        },
        { name: 'Newsletter', occasional: true, checks: ['Can you unsubscribe in one click?'] },
      ],
    },
  ],
  easilyMissed: [
    'Cookie notice',
    'Page that was not found',
    'Opening hours of customer service',
    'Waiting music and telephone menu',
    'E-mail about a forgotten basket',
    'Name of the shop on the bank statement',
    'Delivery van in the street',
    'Card or leaflet in the box',
    'Advertisement for what you already bought',
  ],
};

const nl: StudyTemplate = {
  name: 'Webwinkel',
  lead: 'Van de eerste advertentie tot het terugsturen van één artikel.',
  title: 'Webwinkel',
  purpose:
    'Waar lopen klanten van onze webwinkel vast, waarvoor komen ze terug, en hoe doen we het naast onze concurrent? De uitkomst bepaalt welke drie dingen we als eerste herstellen.',
  sector: 'Detailhandel',
  persona:
    'Sanne (38), twee kinderen, werkt vier dagen. Bestelt ’s avonds op haar telefoon, vergelijkt twee of drie winkels en heeft geen geduld met onduidelijke verzendkosten.',
  scenario:
    'Je bureaulamp is stuk. Je zoekt een nieuwe van hooguit 80 euro, die je deze week in huis wilt hebben. Bestel hem samen met een extra artikel, neem het pakket aan en stuur het extra artikel terug.',
  goals: [
    'Een passende lamp vinden',
    'De lamp op de beloofde dag in huis hebben',
    'Eén artikel terugsturen en het geld terugkrijgen',
  ],
  phases: [
    {
      name: 'Oriënteren',
      types: [
        { name: 'Advertentie of zoekresultaat', checks: ['Klopt het aanbod met de pagina waar je terechtkomt?'] },
        { name: 'Reviews over de winkel', checks: ['Reageert de winkel op negatieve reviews?'] },
        {
          name: 'Homepage',
          checks: ['Is meteen duidelijk wat de winkel verkoopt?', 'Is een telefoonnummer of chat zichtbaar?'],
        },
        {
          name: 'Zoeken en filteren',
          importance: 2,
          checks: ['Levert zoeken met een tikfout bruikbare resultaten op?'],
        },
      ],
    },
    {
      name: 'Kiezen',
      types: [
        {
          name: 'Productpagina',
          importance: 2,
          checks: [
            'Staat de levertijd erbij voordat je bestelt?',
            'Staan alle afmetingen erbij?',
            'Zijn er minstens drie foto’s?',
          ],
        },
        {
          name: 'Vraag aan de klantenservice',
          checks: ['Is de vraag binnen één werkdag beantwoord?', 'Klopte het antwoord?'],
        },
      ],
    },
    {
      name: 'Bestellen',
      types: [
        {
          name: 'Winkelmandje',
          checks: [
            'Staan de verzendkosten in het winkelmandje?',
            'Blijft het mandje gevuld na het sluiten van de browser?',
          ],
        },
        {
          name: 'Afrekenen: gegevens',
          importance: 2,
          checks: ['Kun je bestellen zonder account?', 'Zegt een foutmelding wat je moet doen?'],
        },
        { name: 'Afrekenen: betalen', importance: 2, checks: ['Is het totaalbedrag hetzelfde als in het mandje?'] },
        {
          name: 'Bevestigingsmail',
          checks: ['Kwam de mail binnen tien minuten?', 'Staat de verwachte bezorgdag in de mail?'],
        },
      ],
    },
    {
      name: 'Bezorgen',
      types: [
        { name: 'Bericht dat het pakket onderweg is', checks: ['Noemt het bericht een tijdvak van hooguit vier uur?'] },
        {
          name: 'Overhandiging aan de deur',
          importance: 2,
          checks: ['Is het pakket op de beloofde dag bezorgd?', 'Is het pakket binnen het tijdvak bezorgd?'],
        },
        { name: 'Uitpakken', checks: ['Was het artikel onbeschadigd?', 'Paste de verpakking bij het artikel?'] },
      ],
    },
    {
      name: 'Gebruiken',
      types: [
        { name: 'Handleiding of montage', checks: ['Was het artikel zonder extra gereedschap te gebruiken?'] },
        { name: 'Verzoek om een review', occasional: true },
      ],
    },
    {
      name: 'Nazorg',
      types: [
        {
          name: 'Retour aanmelden',
          checks: [
            'Is de retour in hooguit drie stappen aan te melden?',
            'Is retourneren gratis, of staan de kosten erbij?',
          ],
        },
        {
          name: 'Terugbetaling',
          importance: 2,
          checks: ['Stond het geld binnen 14 dagen op je rekening?', 'Is de ontvangst van de retour bevestigd?'],
        },
        { name: 'Nieuwsbrief', occasional: true, checks: ['Kun je je met één klik afmelden?'] },
      ],
    },
  ],
  easilyMissed: [
    'Cookiemelding',
    'Pagina die niet bestaat',
    'Openingstijden van de klantenservice',
    'Wachtmuziek en keuzemenu',
    'E-mail over een vergeten winkelmandje',
    'Naam van de winkel op het rekeningafschrift',
    'Bezorgbus in de straat',
    'Kaartje of folder in de doos',
    'Advertentie voor wat je al gekocht hebt',
  ],
};

export const webshopTemplate: Translated<StudyTemplate> = { en, nl };
