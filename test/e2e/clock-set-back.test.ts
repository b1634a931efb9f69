import { expect, it } from 'vitest';
import { intendedJourney } from '../../src/model/journey.js';
import { formatTime } from '../../src/model/time.js';
import { run } from '../../src/model/walk-journey.js';
import { sampleId, sampleStart, sampleVisit } from '../model/sample-journey.js';
import { startShop } from '../shop/serve.mjs';
import { find, launchExtension, press } from './extension.js';
import { putRows } from './put-rows.js';
import { readStored } from './stored.js';

it('says that the clock was set back during a journey, and keeps what is met in its order', async () => {
  const shop = await startShop({ slowMs: 0 });
  const extension = await launchExtension();
  try {
    // As the clock said it before it was set back by an hour.
    const ahead = (minutes: number) => formatTime(new Date(Date.now() + minutes * 60_000));
    const brand = { name: 'Lichtvink', sites: ['winkel.localhost'], role: null };
    const journey = run(intendedJourney(sampleStart({ brand }), sampleId(77), ahead(55)), ahead(55));
    const visit = sampleVisit(1, { address: `${shop.shop}/service`, arrivedAt: ahead(58), leftAt: ahead(60) });
    await putRows(extension, { studies: [], journeys: [journey], visits: [visit] });
    const page = await extension.browser.newPage();
    await page.goto(`${shop.shop}/privacy`);
    const popup = await extension.openPopup(page);
    await find(popup, 'radiogroup', 'Effectiviteit');
    await popup.waitForSelector('::-p-text(De klok van deze computer is tijdens de klantreis teruggezet)');
    for (const key of ['6', '5', '6', '4'] as const) await popup.keyboard.press(key);
    await press(popup, 'button', 'Bewaar');
    await find(popup, 'button', 'Bewaar wijzigingen');
    const [stored] = (await readStored(extension)).journeys;
    expect(stored?.touchpoints).toMatchObject([{ rating: { effectiveness: 6, expectation: 4 } }]);
    expect(Date.parse(stored?.touchpoints[0]?.happenedAt ?? '')).toBeGreaterThan(Date.parse(journey.startedAt ?? ''));
  } finally {
    await extension.close();
    await shop.close();
  }
});
