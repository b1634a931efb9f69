import type { MapNote, StudyMap } from '../../measure/study-map.js';
import type { Language } from '../../model/settings.js';
import { studyMapWords } from '../../text/study-map.js';

/** What reviewers may have written in a lane. */
export type Lane = 'expected' | 'thought' | 'felt';

const allLanes: readonly Lane[] = ['expected', 'thought', 'felt'];

/** The lanes in which anything was written, in their order. */
export const lanesOf = ({ phases }: StudyMap): Lane[] =>
  allLanes.filter((lane) => phases.some(({ notes }) => notes.some((note) => entriesOf(note, lane).length > 0)));

/** The names of the lanes, across the whole map; each cell says its own to who does not see them. */
export function MapLaneNames({ lanes, language }: { lanes: readonly Lane[]; language: Language }) {
  const words = studyMapWords[language];
  return (
    <>
      {[...lanes.map((lane) => words.lanes[lane]), words.ideas].map((name, place) => (
        <p key={name} class="map-board__lane" style={{ gridRow: 4 + place }} aria-hidden="true">
          <span>{name}</span>
        </p>
      ))}
    </>
  );
}

/** At most this many texts stand in a cell; the note's own sheet has them all. */
const shown = 3;

/** What reviewers wrote in one lane of one note, each with the reviewer's code. */
export function MapLaneCell({ note, lane, language }: { note: MapNote; lane: Lane; language: Language }) {
  const words = studyMapWords[language];
  const entries = entriesOf(note, lane);
  return (
    <div class="map-lane">
      {entries.length > 0 && <span class="visually-hidden">{words.lanes[lane]}: </span>}
      {entries.slice(0, shown).map(({ touchpoint, reviewer }) => (
        <p key={touchpoint.id}>
          {touchpoint.lanes[lane]} <span class="map-lane__who">{reviewer}</span>
        </p>
      ))}
      {entries.length > shown && <p class="map-lane__who">{words.more(entries.length - shown)}</p>}
    </div>
  );
}

const entriesOf = ({ touchpoints }: MapNote, lane: Lane) =>
  touchpoints.filter(({ touchpoint }) => touchpoint.lanes[lane].trim() !== '');
