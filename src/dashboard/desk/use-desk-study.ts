import { useLayoutEffect, useState } from 'preact/hooks';
import type { Journey } from '../../model/journey.js';
import { deskHash } from '../route.js';

/** Stands for the journeys without a study. */
export const noStudy = 'none';

/** Of which study the desk shows the journeys, as its address says; null is all. */
const studyIn = (hash: string): string | null => new URLSearchParams(hash.split('?')[1] ?? '').get('study');

/** The part of an address that keeps the choice of a study. */
export const deskQuery = (study: string | null): string => (study === null ? '' : `?study=${study}`);

/** Whether the desk shows a journey under that choice. */
export const isOfStudy = ({ study }: Pick<Journey, 'study'>, chosen: string | null): boolean =>
  chosen === null || (study ?? noStudy) === chosen;

/** The study whose journeys the desk shows, and a way to choose another; it stays in the address, so that it holds from journey to journey. */
export function useDeskStudy(): [string | null, (study: string | null) => void] {
  const [study, setStudy] = useState(() => studyIn(location.hash));
  useLayoutEffect(() => {
    const follow = () => setStudy(studyIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const choose = (chosen: string | null) => {
    history.replaceState(null, '', deskHash + deskQuery(chosen));
    setStudy(chosen);
  };
  return [study, choose];
}
