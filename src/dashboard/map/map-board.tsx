import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapNote, StudyMap } from '../../measure/study-map.js';
import type { MapPlace } from '../../model/arrange-study.js';
import type { MapColumn } from '../../model/map-columns.js';
import type { Language } from '../../model/settings.js';
import { stepPlace } from '../../model/step-place.js';
import { studyMapWords } from '../../text/study-map.js';
import { MapCurve } from './map-curve.js';
import { dropOnNote, type MapDrop } from './map-drop.js';
import { lanesOf, MapLaneNames } from './map-lanes.js';
import { MapNoteItem } from './map-note-item.js';
import { MapPhaseHead } from './map-phase-head.js';
import { usePhaseDrag } from './use-phase-drag.js';

/** A note, named by its type, or a phase. */
export interface MapLanding {
  kind: 'type' | 'phase';
  name: string;
}

interface Properties {
  map: StudyMap;
  /** The note whose sheet is open. */
  opened: string | null;
  /** The note or the phase that is to have the focus once it is drawn. */
  landing: { current: MapLanding | null };
  language: Language;
  /** What lies under a note: its ideas. */
  below: (note: MapNote) => ComponentChildren;
  onOpen: (type: string) => void;
  onPlace: (type: string, place: MapPlace) => void;
  onMerge: (from: string, into: string) => void;
  onPhase: (phase: string, before: string | null) => void;
  onRenamePhase: (phase: string) => void;
}

/** The map itself: phases side by side, and under each other the curve, the notes, their lanes and their ideas. */
export function MapBoard({ map, opened, landing, language, below, onOpen, onPlace, onMerge, ...phases }: Properties) {
  const words = studyMapWords[language];
  const board = useRef<HTMLElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<MapDrop | null>(null);
  const columns: MapColumn[] = map.phases.map(({ phase, notes }) => ({ phase, types: notes.map(({ type }) => type) }));
  const named = columns.map(({ phase }) => phase).filter((phase) => phase !== null);
  const types = columns.flatMap((column) => column.types);
  const lanes = lanesOf(map);
  const starts = columns.map((_, place) => 1 + columns.slice(0, place).reduce((sum, column) => sum + width(column), 0));

  const phaseDrag = usePhaseDrag(named, phases.onPhase);

  const focus = ({ kind, name }: MapLanding) => {
    const names = board.current?.querySelectorAll<HTMLElement>(`[data-${kind}]`) ?? [];
    [...names].find(({ dataset }) => dataset[kind] === name)?.focus();
  };
  // A note that moves to another phase is drawn anew there; the focus goes along, unless its sheet is open.
  useEffect(() => {
    if (landing.current === null || opened !== null) return;
    focus(landing.current);
    landing.current = null;
  }, [map]);
  const before = useRef(opened);
  useEffect(() => {
    if (opened === null && before.current !== null) focus({ kind: 'type', name: before.current });
    before.current = opened;
  }, [opened]);

  const press = (event: KeyboardEvent, type: string) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (step === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = types[types.indexOf(type) + step];
    if (!event.shiftKey) return next === undefined ? undefined : focus({ kind: 'type', name: next });
    const place = stepPlace(columns, type, step);
    if (place === null) return;
    onPlace(type, place);
  };
  const hover = (event: DragEvent, next: MapDrop | null) => {
    if (dragged === null) return;
    event.stopPropagation();
    if (next !== null) event.preventDefault();
    if (JSON.stringify(next) !== JSON.stringify(drop)) setDrop(next);
  };
  const letGo = (event: DragEvent) => {
    event.preventDefault();
    if (dragged !== null && drop?.kind === 'into') onMerge(dragged, drop.type);
    if (dragged !== null && drop?.kind === 'place') onPlace(dragged, drop);
    setDragged(null);
    setDrop(null);
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section ref={board} class="map-board" aria-label={words.board} tabIndex={0}>
      <div
        class="map-board__grid"
        style={{
          '--columns': columns.reduce((sum, column) => sum + width(column), 0),
          gridTemplateRows: `48px ${'auto '.repeat(lanes.length + 3)}`,
        }}
      >
        <div class="map-board__curve">
          <MapCurve
            columns={map.phases.flatMap(({ notes }) => (notes.length === 0 ? [null] : notes))}
            curves={map.curves}
            language={language}
          />
        </div>
        <MapLaneNames lanes={lanes} language={language} />
        {map.phases.map(({ phase, notes }, place) => (
          <section
            key={phase}
            class={classOf('map-phase', {
              over: isEndOf(drop, phase) && notes.length === 0,
              dragged: phase !== null && phaseDrag.dragged === phase,
              before: phase !== null && phaseDrag.drop?.before === phase,
              after: phaseDrag.drop?.before === null && phase === named.at(-1),
            })}
            style={{ gridColumn: `${starts[place]} / span ${Math.max(1, notes.length)}` }}
            aria-label={phase ?? words.noPhase}
            onDragOver={(event) => {
              phaseDrag.over(event, phase);
              hover(event, phase === null ? null : { kind: 'place', phase, before: null });
            }}
            onDrop={(event) => {
              phaseDrag.letGo();
              letGo(event);
            }}
          >
            <MapPhaseHead
              phase={phase}
              place={phase === null ? null : { at: named.indexOf(phase), of: named }}
              language={language}
              onPhase={phases.onPhase}
              onRename={phases.onRenamePhase}
              onDragStart={phaseDrag.start}
              onDragEnd={phaseDrag.end}
            />
            {notes.length === 0 && <p class="map-phase__empty">{words.emptyPhase}</p>}
            <ol class="map-phase__notes">
              {notes.map((note, index) => (
                <MapNoteItem
                  key={note.type}
                  note={note}
                  lanes={lanes}
                  state={{
                    dragged: dragged === note.type,
                    into: drop?.kind === 'into' && drop.type === note.type,
                    before: drop?.kind === 'place' && drop.phase === phase && drop.before === note.type,
                    after: isEndOf(drop, phase) && index === notes.length - 1,
                  }}
                  language={language}
                  onOpen={() => onOpen(note.type)}
                  onKeyDown={(event) => press(event, note.type)}
                  onDragStart={() => setDragged(note.type)}
                  onDragEnd={() => {
                    setDragged(null);
                    setDrop(null);
                  }}
                  onDragOver={(event, across) =>
                    hover(event, dragged === null ? null : dropOnNote(columns, dragged, note.type, across))
                  }
                >
                  {below(note)}
                </MapNoteItem>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}

/** A phase without notes keeps a column, so that one can be dropped there. */
const width = ({ types }: MapColumn): number => Math.max(1, types.length);

const isEndOf = (drop: MapDrop | null, phase: string | null): boolean =>
  drop?.kind === 'place' && drop.phase === phase && drop.before === null;

/** A class with those of its modifiers that hold. */
const classOf = (name: string, modifiers: Record<string, boolean>): string =>
  [
    name,
    ...Object.keys(modifiers)
      .filter((key) => modifiers[key])
      .map((key) => `${name}--${key}`),
  ].join(' ');
