import { expect, it } from 'vitest';
import { readArrival } from '../../src/content/read-arrival.js';
import { noFacts } from '../../src/model/page-facts.js';
import { sampleId } from '../model/sample-journey.js';

const visit = sampleId(1);
const measured = { ...noFacts, lcpMs: 1_200, formErrorTypes: { email: 2 }, thirdParties: ['betaal.example'] };

it.each([
  ['no visit', null],
  ['a new visit', { visit, facts: null }],
  ['a visit that goes on', { visit, facts: measured }],
])('takes %s as it is', (_, reply) => {
  expect(readArrival(reply)).toEqual(reply);
});

it.each([
  ['nothing', undefined],
  ['words', 'visit'],
  ['no name', { facts: null }],
  ['a name that is none', { visit: 7, facts: null }],
  ['facts that were left out', { visit }],
  ['facts of which one is missing', { visit, facts: { ...measured, dwellMs: undefined } }],
  ['an amount in words', { visit, facts: { ...measured, lcpMs: 'slow' } }],
  ['a list that is none', { visit, facts: { ...measured, thirdParties: 'betaal.example' } }],
  ['counts that are none', { visit, facts: { ...measured, formErrorTypes: { email: 'two' } } }],
])('refuses %s', (_, reply) => {
  expect(() => readArrival(reply)).toThrow();
});
