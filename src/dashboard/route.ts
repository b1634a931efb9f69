import { useMemo } from 'preact/hooks';
import { journeyHash, pictureHash, welcomeHash } from '../messages/dashboard-hash.js';
import { useHash } from './use-hash.js';

/** The screens of the dashboard; the address after `#` says which, so that a journey can be linked to and reloaded. */
export type Route =
  | { screen: 'journeys' }
  /** The report on one study, or all to choose from; down to a part of it, in one of its question sets if it has several. */
  | { screen: 'report'; study: string | null; questionSet: number | null; part: string | null }
  | { screen: 'picture'; id: string }
  | { screen: 'desk' }
  | { screen: 'map'; id: string }
  | { screen: 'studies' }
  | { screen: 'new-study' }
  | { screen: 'study'; id: string }
  | { screen: 'export'; journey: string | null }
  | { screen: 'journey'; id: string; touchpoint: string | null }
  | { screen: 'desk-journey'; id: string }
  | { screen: 'welcome' }
  | { screen: 'import' }
  | { screen: 'settings' }
  | { screen: 'health' };

/** The hash that leads to one touchpoint of a journey. */
export const touchpointHash = (journey: string, touchpoint: string): string =>
  `${journeyHash(journey)}/touchpoints/${touchpoint}`;

/** The hash that leads to the editor's desk. */
export const deskHash = '#/desk';

/** The hash that leads to one journey on the desk, to be read beside its hints. */
export const deskJourneyHash = (id: string): string => `${deskHash}/${id}`;

/** The hash that leads to the studies. */
export const studiesHash = '#/studies';

/** The hash that leads to the templates for a new study. */
export const newStudyHash = `${studiesHash}/new`;

/** The hash that leads to one study. */
export const studyHash = (id: string): string => `${studiesHash}/${id}`;

/** The hash that leads to the map of a study; what it shows may follow after `?`. */
export const studyMapHash = (id: string): string => `${studyHash(id)}/map`;

/** The hash that leads to the reports. */
export const reportHash = '#/report';

/** What stands for the study of journeys that have none, in an address. */
export const noStudy = 'none';

/**
 * The hash that leads to the report on a study, null: on journeys of no study; and down to a part of it, in the question
 * set that is named or else the latest.
 */
export const studyReportHash = (study: string | null, part?: string, questionSet?: number | string): string =>
  [reportHash, study ?? noStudy, questionSet, part].filter((segment) => segment !== undefined).join('/');

/** The hash that leads to exporting: one journey, or all to choose from. */
export const exportHash = (journey?: string): string => (journey === undefined ? '#/export' : `#/export/${journey}`);

/** The hash that leads to opening a file: a briefing, journeys of others, a backup. */
export const importHash = '#/import';

/** The hash that leads to the settings. */
export const settingsHash = '#/settings';

/** The hash that leads to what this profile holds, and whether all of it is well. */
export const healthHash = '#/health';

/** Stands for a segment that says which one, such as an id. */
const any = '*';

/** What each address leads to, given the segments that say which one; the first that fits counts. */
const screens: readonly [address: string, open: (...segments: string[]) => Route][] = [
  [journeyHash(any), (id) => ({ screen: 'journey', id, touchpoint: null })],
  [touchpointHash(any, any), (id, touchpoint) => ({ screen: 'journey', id, touchpoint })],
  [pictureHash(any), (id) => ({ screen: 'picture', id })],
  [deskHash, () => ({ screen: 'desk' })],
  [deskJourneyHash(any), (id) => ({ screen: 'desk-journey', id })],
  [studiesHash, () => ({ screen: 'studies' })],
  [newStudyHash, () => ({ screen: 'new-study' })],
  [studyHash(any), (id) => ({ screen: 'study', id })],
  [studyMapHash(any), (id) => ({ screen: 'map', id })],
  [reportHash, () => ({ screen: 'report', study: null, questionSet: null, part: null })],
  [studyReportHash(any), (study) => ({ screen: 'report', study, questionSet: null, part: null })],
  [studyReportHash(any, any), (study, part) => ({ screen: 'report', study, questionSet: null, part })],
  [
    studyReportHash(any, any, any),
    (study, questionSet, part) => ({ screen: 'report', study, questionSet: Number(questionSet), part }),
  ],
  [exportHash(), () => ({ screen: 'export', journey: null })],
  [exportHash(any), (journey) => ({ screen: 'export', journey })],
  [importHash, () => ({ screen: 'import' })],
  [welcomeHash, () => ({ screen: 'welcome' })],
  [settingsHash, () => ({ screen: 'settings' })],
  [healthHash, () => ({ screen: 'health' })],
];

/** The screen of a hash such as `#/journeys/019a…`, whatever it is asked after `?`; an unknown one is the list. */
export function routeOf(hash: string): Route {
  const [path = ''] = hash.split('?');
  const segments = path.split('/');
  for (const [address, open] of screens) {
    const expected = address.split('/');
    const fits = (segment: string, at: number) => (expected[at] === any ? segment !== '' : segment === expected[at]);
    if (segments.length === expected.length && segments.every(fits)) {
      return open(...segments.filter((_, at) => expected[at] === any));
    }
  }
  return { screen: 'journeys' };
}

/** Whether an address leads to a place within its screen. */
export const namesPlace = (route: Route): boolean =>
  (route.screen === 'report' && route.part !== null) || (route.screen === 'journey' && route.touchpoint !== null);

/** The current screen; follows the address. */
export function useRoute(): Route {
  const { hash } = useHash();
  return useMemo(() => routeOf(hash), [hash]);
}
