import { expect, it } from 'vitest';
import { touchpointsAtRisk } from '../../src/model/backup-due.js';
import { sampleJourney, sampleTime, sampleTouchpoint } from './sample-journey.js';

const never = { lastBackupAt: null, backupPutOffAt: null };
const day = (number: number) => `2026-12-${String(number).padStart(2, '0')}T09:00:00.000+01:00`;
const walked = (count: number) => [
  sampleJourney({ touchpoints: Array.from({ length: count }, (_, index) => sampleTouchpoint(index + 1)) }),
];

it('speaks up when many touchpoints are a week old and in no backup', () => {
  expect(touchpointsAtRisk(walked(12), never, day(1))).toBe(12);
});

it.each<
  [
    string,
    ReturnType<typeof walked>,
    typeof never | { lastBackupAt: string | null; backupPutOffAt: string | null },
    string,
  ]
>([
  ['there are only a few', walked(9), never, day(1)],
  ['they were made this week', walked(12), never, sampleTime(100)],
  ['the last backup has them', walked(12), { lastBackupAt: sampleTime(60), backupPutOffAt: null }, day(28)],
  ['it was put off this week', walked(12), { lastBackupAt: null, backupPutOffAt: day(1) }, day(5)],
])('is quiet when %s', (_, journeys, settings, now) => {
  expect(touchpointsAtRisk(journeys, settings, now)).toBe(0);
});

it('is not kept quiet by a backup or a reminder of a day when the clock was years ahead', () => {
  const wrong = '2099-01-01T12:00:00.000+01:00';
  expect(touchpointsAtRisk(walked(12), { lastBackupAt: wrong, backupPutOffAt: null }, day(1))).toBe(12);
  expect(touchpointsAtRisk(walked(12), { lastBackupAt: null, backupPutOffAt: wrong }, day(1))).toBe(12);
});
