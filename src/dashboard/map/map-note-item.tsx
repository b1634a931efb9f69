import type { ComponentChildren } from 'preact';
import { isDefined } from '../../measure/figure.js';
import { quoteOf } from '../../measure/quote-of.js';
import type { MapNote } from '../../measure/study-map.js';
import type { TypeReport } from '../../measure/type-report.js';
import type { Language } from '../../model/settings.js';
import { studyMapWords } from '../../text/study-map.js';
import { touchpointWords } from '../../text/touchpoint.js';
import { formatNumber } from '../../view/format-number.js';
import { MomentSign } from '../../view/moment-sign.js';
import { type Lane, MapLaneCell } from './map-lanes.js';

interface Properties {
  note: MapNote;
  lanes: readonly Lane[];
  /** What dragging does to it now. */
  state: { dragged: boolean; into: boolean; before: boolean; after: boolean };
  language: Language;
  children: ComponentChildren;
  onOpen: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onDragStart: () => void;
  onDragEnd: () => void;
  /** `across`: where the pointer is over the note, 0 (left) to 1. */
  onDragOver: (event: DragEvent, across: number) => void;
}

/** At most this many quotes fit a note. */
const quotesShown = 2;

/** One type on the map: its note, what was written in the lanes under it, and its ideas. */
export function MapNoteItem({ note, lanes, state, language, children, onOpen, onKeyDown, ...drag }: Properties) {
  const words = studyMapWords[language];
  const { type, report, touchpoints, hidden, reviewers, channels } = note;
  const quotes = touchpoints.filter(({ touchpoint }) => quoteOf(touchpoint) !== '');
  const stoodOut = report !== null && (report.pain.status !== 'none' || report.wow.journeys > 0);
  const loud = stoodOut && quotes.length > 0;
  const modifiers = Object.entries({ ...state, loud, empty: touchpoints.length === 0 })
    .filter(([, holds]) => holds)
    .map(([name]) => ` map-note--${name}`);
  return (
    <li
      class="map-column"
      onDragOver={(event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        drag.onDragOver(event, (event.clientX - left) / width);
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging has its keyboard counterpart on the note's button. */}
      <div
        class={`map-note${modifiers.join('')}`}
        draggable
        onDragStart={(event) => {
          event.dataTransfer?.setData('text/plain', type);
          if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
          drag.onDragStart();
        }}
        onDragEnd={drag.onDragEnd}
      >
        <button
          type="button"
          class="map-note__name"
          data-type={type}
          aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
          onClick={onOpen}
          onKeyDown={onKeyDown}
        >
          {type}
        </button>
        {touchpoints.length === 0 ? (
          <p class="map-note__where">{hidden > 0 ? words.notInSelection : words.notMet}</p>
        ) : (
          <p class="map-note__where">
            {channels.map((channel) => touchpointWords[language].channels[channel]).join(', ')}
            <br />
            {words.times(touchpoints.length, reviewers)}
          </p>
        )}
        {report !== null && <NoteFigures report={report} language={language} />}
        {quotes.slice(0, quotesShown).map(({ touchpoint, reviewer }) => (
          <p key={touchpoint.id} class="map-note__quote">
            <q>{quoteOf(touchpoint)}</q> <span class="map-note__who">{reviewer}</span>
          </p>
        ))}
        {quotes.length > quotesShown && <p class="map-note__who">{words.more(quotes.length - quotesShown)}</p>}
        {state.into && <span class="map-note__merge">{words.merge}</span>}
      </div>
      {lanes.map((lane) => (
        <MapLaneCell key={lane} note={note} lane={lane} language={language} />
      ))}
      <div class="map-column__ideas">{children}</div>
    </li>
  );
}

function NoteFigures({ report, language }: { report: TypeReport; language: Language }) {
  const words = studyMapWords[language];
  const { score, pain, wow, answered } = report;
  return (
    <>
      {isDefined(score.value) && (
        <p class="map-note__score">
          <b>{formatNumber(score.value, language)}</b> {words.score}
        </p>
      )}
      {pain.status !== 'none' && (
        <p>
          <MomentSign kind="pain">
            {words.pain[pain.status]} <span class="map-note__count">{words.ofAnswered(pain.journeys, answered)}</span>
          </MomentSign>
        </p>
      )}
      {wow.journeys > 0 && (
        <p>
          <MomentSign kind="wow">
            {words.wow} <span class="map-note__count">{words.ofAnswered(wow.journeys, answered)}</span>
          </MomentSign>
        </p>
      )}
    </>
  );
}
