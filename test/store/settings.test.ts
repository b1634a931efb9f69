import { beforeEach, expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/settings.js';
import { changeSettings, readScreenLanguage, readSettings } from '../../src/store/settings.js';
import { emptyDatabase } from './empty-database.js';

beforeEach(emptyDatabase);

it('starts with the language of the browser and no reviewer', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await readScreenLanguage('nl-BE')).toBe('nl');
  expect(await readScreenLanguage('fr-BE')).toBe('en');
});

it('shows the language that was chosen, whatever the browser speaks', async () => {
  await changeSettings({ language: 'en' });
  expect(await readScreenLanguage('nl-NL')).toBe('en');
});

it('changes the settings that are named and no others, also at the same moment', async () => {
  await Promise.all([changeSettings({ language: 'nl' }), changeSettings({ reviewer: 'kim-07' })]);
  expect(await readSettings()).toEqual({ ...defaultSettings, language: 'nl', reviewer: 'kim-07' });
});
