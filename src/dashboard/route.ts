import { useLayoutEffect, useState } from 'preact/hooks';

/** The screens of the dashboard; the address after `#` says which, so that a journey can be linked to and reloaded. */
export type Route =
  | { screen: 'journeys' }
  /** The report on one study, or all to choose from; down to a part of it. */
  | { screen: 'report'; study: string | null; part: string | null }
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

/** The screen of a hash such as `#/journeys/019a…`; an unknown one is the list. */
export function routeOf(hash: string): Route {
  const report = /^#\/report(?:\/([\w-]+)(?:\/([a-z]+))?)?$/.exec(hash);
  if (report) return { screen: 'report', study: report[1] ?? null, part: report[2] ?? null };
  const map = /^#\/studies\/([\w-]+)\/map(?:\?|$)/.exec(hash)?.[1];
  if (map !== undefined) return { screen: 'map', id: map };
  if (hash === studiesHash) return { screen: 'studies' };
  if (hash === newStudyHash) return { screen: 'new-study' };
  const study = /^#\/studies\/([\w-]+)$/.exec(hash)?.[1];
  if (study !== undefined) return { screen: 'study', id: study };
  const exported = /^#\/export(?:\/([\w-]+))?$/.exec(hash);
  if (exported) return { screen: 'export', journey: exported[1] ?? null };
  if (/^#\/desk(?:\?|$)/.test(hash)) return { screen: 'desk' };
  const onDesk = /^#\/desk\/([\w-]+)(?:\?|$)/.exec(hash)?.[1];
  if (onDesk !== undefined) return { screen: 'desk-journey', id: onDesk };
  if (hash === settingsHash) return { screen: 'settings' };
  if (hash === healthHash) return { screen: 'health' };
  if (hash === importHash) return { screen: 'import' };
  if (hash === welcomeHash) return { screen: 'welcome' };
  const picture = /^#\/pictures\/([\w-]+)$/.exec(hash)?.[1];
  if (picture !== undefined) return { screen: 'picture', id: picture };
  const [, id, touchpoint = null] = /^#\/journeys\/([\w-]+)(?:\/touchpoints\/([\w-]+))?$/.exec(hash) ?? [];
  return id === undefined ? { screen: 'journeys' } : { screen: 'journey', id, touchpoint };
}

/** The hash that leads to the reports. */
export const reportHash = '#/report';

/** What stands for the study of journeys that have none, in the address of their report. */
export const noStudy = 'none';

/** The hash that leads to the report on a study, null: on journeys of no study; and down to a part of it. */
export const studyReportHash = (study: string | null, part?: string): string =>
  `${reportHash}/${study ?? noStudy}${part === undefined ? '' : `/${part}`}`;

/** The hash that leads to the editor's desk. */
export const deskHash = '#/desk';

/** The hash that leads to one journey on the desk, to be read beside its hints. */
export const deskJourneyHash = (id: string): string => `${deskHash}/${id}`;

/** The hash that leads to one picture, to edit it. */
export const pictureHash = (id: string): string => `#/pictures/${id}`;

/** The hash that leads to one journey. */
export const journeyHash = (id: string): string => `#/journeys/${id}`;

/** The hash that leads to one touchpoint of a journey. */
export const touchpointHash = (journey: string, touchpoint: string): string =>
  `${journeyHash(journey)}/touchpoints/${touchpoint}`;

/** The hash that leads to the map of a study; what it shows may follow after `?`. */
export const studyMapHash = (id: string): string => `#/studies/${id}/map`;
/** The hash that leads to the studies. */
export const studiesHash = '#/studies';

/** The hash that leads to the templates for a new study. */
export const newStudyHash = '#/studies/new';

/** The hash that leads to one study. */
export const studyHash = (id: string): string => `${studiesHash}/${id}`;

/** The hash that leads to exporting: one journey, or all to choose from. */
export const exportHash = (journey?: string): string => (journey === undefined ? '#/export' : `#/export/${journey}`);

/** The hash that leads to the first five minutes; the background opens it after the installation. */
export const welcomeHash = '#/welcome';

/** The hash that leads to opening a file: a briefing, journeys of others, a backup. */
export const importHash = '#/import';

/** The hash that leads to the settings. */
export const settingsHash = '#/settings';

/** Whether an address leads to a place within its screen. */
export const namesPlace = (route: Route): boolean =>
  (route.screen === 'report' && route.part !== null) || (route.screen === 'journey' && route.touchpoint !== null);
/** The hash that leads to what this profile holds, and whether all of it is well. */
export const healthHash = '#/health';

/** The current screen; follows the address. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  // Before anything else can run: an address that changed between drawing and listening would go unheard.
  useLayoutEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
