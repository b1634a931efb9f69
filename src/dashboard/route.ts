import { useEffect, useState } from 'preact/hooks';

/** The screens of the dashboard; the address after `#` says which, so that a journey can be linked to and reloaded. */
export type Route =
  | { screen: 'journeys' }
  | { screen: 'report' }
  | { screen: 'picture'; id: string }
  | { screen: 'desk' }
  | { screen: 'map'; id: string }
  | { screen: 'studies' }
  | { screen: 'new-study' }
  | { screen: 'study'; id: string }
  | { screen: 'export'; journey: string | null }
  | { screen: 'journey' | 'desk-journey'; id: string }
  | { screen: 'welcome' }
  | { screen: 'import' }
  | { screen: 'settings' };

/** The screen of a hash such as `#/journeys/019a…`; an unknown one is the list. */
export function routeOf(hash: string): Route {
  if (hash === reportHash) return { screen: 'report' };
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
  if (hash === importHash) return { screen: 'import' };
  if (hash === welcomeHash) return { screen: 'welcome' };
  const picture = /^#\/pictures\/([\w-]+)$/.exec(hash)?.[1];
  if (picture !== undefined) return { screen: 'picture', id: picture };
  const id = /^#\/journeys\/([\w-]+)$/.exec(hash)?.[1];
  return id === undefined ? { screen: 'journeys' } : { screen: 'journey', id };
}

/** The hash that leads to the report on all journeys. */
export const reportHash = '#/report';

/** The hash that leads to the editor's desk. */
export const deskHash = '#/desk';

/** The hash that leads to one journey on the desk, to be read beside its hints. */
export const deskJourneyHash = (id: string): string => `${deskHash}/${id}`;

/** The hash that leads to one picture, to edit it. */
export const pictureHash = (id: string): string => `#/pictures/${id}`;

/** The hash that leads to one journey. */
export const journeyHash = (id: string): string => `#/journeys/${id}`;

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

/** The current screen; follows the address. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
