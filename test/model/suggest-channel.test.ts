import { expect, it } from 'vitest';
import { suggestChannel } from '../../src/model/suggest-channel.js';

it.each([
  ['Bevestigingsmail', 'email'],
  ['E-mail about a forgotten basket', 'email'],
  ['Newsletter after the stay', 'email'],
  ['Gebeld met de klantenservice', 'phone'],
  ['Waiting music and telephone menu', 'phone'],
  ['Advertentie voor wat je al gekocht hebt', 'advertisement'],
  ['Cookiemelding', 'website'],
  ['Page that was not found', 'website'],
])('“%s” can only be %s', (type, channel) => {
  expect(suggestChannel(type)).toBe(channel);
});

it.each(['', 'Openingstijden van de klantenservice', 'Bezorgbus in de straat', 'Telefoonnummer in de e-mail'])(
  '“%s” leaves the channel to the reviewer',
  (type) => {
    expect(suggestChannel(type)).toBeNull();
  },
);
