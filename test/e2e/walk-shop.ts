import type { Page } from 'puppeteer-core';
import { type Extension, press } from './extension.js';
import { addOffline, finishJourney, type Given, rateInCard, rateInPopup, startJourney } from './reviewer.js';

export const goal = 'Een leeslamp bestellen die morgen in huis is';

/** What the scripted reviewer gives, in the order of the walk. */
export const given = {
  home: {
    keys: '6656',
    type: 'Home',
    note: '“Voor 22:00 besteld, morgen in huis.” Dat is een belofte.',
    expected: 'Een webshop als alle andere.',
  },
  list: { keys: '6654', type: 'Lampen', note: 'Rustig overzicht; de vogelnamen onthoud je.' },
  tableLamps: {
    keys: '4333',
    type: 'Tafellampen',
    note: 'Ik ga terug en mijn kleurfilter is weg.',
    marks: ['Pijnpunt'],
  },
  product: {
    keys: '6776',
    type: 'Product',
    note: 'Je kunt de lamp op de pagina even aandoen 💡 — en hij gáát aan!',
    marks: ['Wow', 'Klein gebaar'],
    felt: 'Alsof ik in de winkel stond.',
  },
  basket: {
    keys: '5423',
    type: 'Winkelmandje',
    note: 'Bezorging én een “toeslag breekbaar” staan er nu pas bij; op de productpagina stond niets.',
    annoyances: ['onverwachte kosten'],
  },
  checkout: {
    keys: '2111',
    type: 'Afrekenen',
    note: 'Drie keer "Ongeldige invoer".\n1234 AB mag niet; 1234AB wel. Zeg dat dan; ik voel me dom.',
    marks: ['Pijnpunt', 'Beslissend moment'],
    annoyances: ['foutmelding of doodlopende pagina'],
    expected: 'Adres invullen, klaar.',
    thought: 'Wat doe ik verkeerd?',
    felt: 'Dom. En dan ook nog 3–5 werkdagen.',
  },
  payment: { keys: '7654', type: 'Betalen' },
  confirmation: {
    keys: '7677',
    type: 'Bevestiging',
    note: 'Het briefje van de inpakker; iemand heeft hier over nagedacht.',
    marks: ['Wow'],
  },
  delivery: {
    keys: '3233',
    type: 'Levertijd checken',
    note: 'Lang wachten op een antwoord dat niets zegt.',
    annoyances: ['lange wachttijd'],
  },
  service: { keys: '3222', type: 'Service', note: 'Vier keer doorvragen voordat er een telefoonnummer komt.' },
  privacy: { keys: '6566', type: 'Privacy', note: 'Eindelijk een verklaring die je kunt lezen.' },
  parcel: {
    keys: '7676',
    type: 'Uitpakken',
    note: 'Kaartje erbij, met de hand geschreven: "veel leesplezier; tot ziens!"',
    marks: ['Wow'],
  },
} as const satisfies Record<string, Given>;

/** A scripted reviewer walks the demo shop through the real popup and card, and finishes; answers with the journey's page in the dashboard. */
export async function walkShop(extension: Extension, shop: string): Promise<Page> {
  const page = await extension.browser.newPage();
  const go = (path: string) => page.goto(`${shop}${path}`);
  const follow = (selector: string) => Promise.all([page.waitForNavigation(), page.click(selector)]);

  await go('/');
  await startJourney(extension, page, { reviewer: 'kim-07', goal });
  await rateInPopup(extension, page, given.home);

  await follow('.held .knop');
  await rateInCard(extension, page, given.list);
  // A route of the single-page list: no page is loaded.
  await page.click('.filters nav a[href$="/tafellampen"]');
  await page.waitForFunction(() => document.title.startsWith('Tafellampen'));
  await rateInCard(extension, page, given.tableLamps);

  await page.evaluate(() => sessionStorage.setItem('actie-gezien', 'ja'));
  await follow('.kaart a[href="/product/vinkje"]');
  await page.click('#licht');
  await rateInCard(extension, page, given.product);
  await follow('.kopen .knop');
  await rateInCard(extension, page, given.basket);

  await follow('.som .knop');
  await fillCheckout(page, '1234 AB');
  await follow('.formulier .knop');
  await rateInCard(extension, page, given.checkout);
  await fillCheckout(page, '1234AB');
  await follow('.formulier .knop');

  await rateInPopup(extension, page, given.payment);
  await page.click('input[type=radio]');
  await Promise.all([page.waitForNavigation(), press(page, 'button', 'Betalen')]);
  await rateInCard(extension, page, given.confirmation);

  await go('/levertijd?postcode=1234AB');
  await rateInCard(extension, page, given.delivery);
  await go('/service');
  await rateInCard(extension, page, given.service);
  await go('/privacy');
  await rateInCard(extension, page, given.privacy);
  await addOffline(extension, page, 'parcel', given.parcel);

  return finishJourney(extension, page, { goal: 'Deels', overall: '5' });
}

async function fillCheckout(page: Page, postcode: string): Promise<void> {
  const fields = {
    voornaam: 'Jan',
    achternaam: 'de Vries',
    email: 'jan@example.nl',
    telefoon: '0612345678',
    postcode,
    huisnummer: '12',
    straat: 'Beukerstraat',
    plaats: 'Zutphen',
  };
  await page.evaluate((values) => {
    for (const [name, value] of Object.entries(values)) {
      const field = document.querySelector<HTMLInputElement>(`[name=${name}]`);
      if (field) field.value = value;
    }
  }, fields);
}
