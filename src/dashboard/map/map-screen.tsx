import { useMemo, useRef, useState } from 'preact/hooks';
import { v7 as uuid } from 'uuid';
import { mapChoices } from '../../measure/map-filter.js';
import { metTypes, studyMap } from '../../measure/study-map.js';
import type { MapPlace } from '../../model/arrange-study.js';
import type { Journey } from '../../model/journey.js';
import { mapColumns } from '../../model/map-columns.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { putIdea } from '../../model/study-ideas.js';
import { formatTime } from '../../model/time.js';
import { reportWords } from '../../text/report.js';
import { studyIdeasWords } from '../../text/study-ideas.js';
import { studyMapWords } from '../../text/study-map.js';
import { useRemarkDialogs } from '../desk/use-remark-dialogs.js';
import { EmptyScreen } from '../empty-screen.js';
import { studyHash, studyReportHash } from '../route.js';
import { refusePhase } from '../studies/refuse-phase.js';
import { StudyRemarks } from '../studies/study-remarks.js';
import type { Actions } from '../undo.js';
import { arrangeMap } from './arrange-map.js';
import { MapBoard, type MapLanding } from './map-board.js';
import { MapFilterBar } from './map-filter-bar.js';
import { MapLegend } from './map-legend.js';
import { MapToolbar } from './map-toolbar.js';
import { NoteDialog } from './note-dialog.js';
import { NoteIdeas } from './note-ideas.js';
import { NotePlace } from './note-place.js';
import { PhaseDialog } from './phase-dialog.js';
import { useMapFilter } from './use-map-filter.js';
import { useStudyChanges } from './use-study-changes.js';

interface Properties {
  study: Study;
  /** All of the study's that began and were not deleted. */
  journeys: readonly Journey[];
  language: Language;
  actions: Actions;
}

/** The map with what surrounds it: what it shows, what was done to it, and the remarks that go with it. */
export function MapScreen({ study, journeys, language, actions }: Properties) {
  const words = studyMapWords[language];
  const { filter, change: changeFilter } = useMapFilter(study, journeys);
  const key = JSON.stringify(filter);
  const map = useMemo(() => studyMap(study, journeys, filter), [study, journeys, key]);
  const changes = useStudyChanges(study.id, actions);
  const [open, setOpen] = useState<string | null>(null);
  const [openPhase, setOpenPhase] = useState<string | null>(null);
  // The note or the phase that a change ends at: it gets the focus as soon as it is drawn.
  const landing = useRef<MapLanding | null>(null);
  const types = map.phases.flatMap(({ notes }) => notes.map(({ type }) => type));
  const remarks = useRemarkDialogs({ study, types, language, changes });

  const touchpoints = journeys.flatMap((journey) => journey.touchpoints.filter(({ deletedAt }) => deletedAt === null));
  const columns = mapColumns(study, metTypes(study, journeys));
  const phases = columns.map(({ phase }) => phase).filter((phase) => phase !== null);
  const arrange = arrangeMap(changes, journeys, language);
  const place = (type: string, to: MapPlace) => {
    landing.current = { kind: 'type', name: type };
    void arrange.place(type, to);
  };
  const rename = (from: string, to: string) => {
    setOpen(null);
    landing.current = { kind: 'type', name: to };
    void arrange.rename(from, to, types);
  };
  const split = (from: string, name: string, chosen: ReadonlySet<string>) => {
    setOpen(null);
    landing.current = { kind: 'type', name: from };
    void arrange.split(from, name, chosen);
  };
  const renamePhase = (from: string, to: string) => {
    setOpenPhase(null);
    landing.current = { kind: 'phase', name: to };
    void arrange.renamePhase(from, to);
  };

  const opened = map.phases.flatMap(({ notes }) => notes).find(({ type }) => type === open);
  return (
    <div class="map-screen">
      <p class="map-screen__kicker">
        <a href={studyHash(study.id)}>
          <span aria-hidden="true">← </span>
          {words.toStudy}
        </a>
        {journeys.length > 0 && (
          <>
            {' · '}
            <a href={studyReportHash(study.id)}>{reportWords[language].toReport}</a>
          </>
        )}
      </p>
      <h1>{words.heading(study.title)}</h1>
      <p class="map-screen__counted">{words.counted(map.journeys, map.reviewers)}</p>
      <div class="map-screen__bar">
        <MapFilterBar
          filter={filter}
          choices={mapChoices(study, journeys)}
          language={language}
          onFilter={changeFilter}
        />
        <MapToolbar changes={changes} language={language} />
      </div>
      {map.journeys === 0 && journeys.length > 0 && <p class="map-screen__counted">{words.nothingCounted}</p>}
      {types.length === 0 && map.phases.length === 0 ? (
        <EmptyScreen words={words} hasTitle>
          <a class="button button--primary" href={studyHash(study.id)}>
            {words.toStudy}
          </a>
        </EmptyScreen>
      ) : (
        <>
          <p class="map-screen__help">{words.help}</p>
          <div class="map-sheet">
            <MapBoard
              map={map}
              opened={open}
              landing={landing}
              language={language}
              below={(note) => (
                <NoteIdeas
                  note={note}
                  ideas={study.ideas}
                  language={language}
                  onEdit={remarks.editIdea}
                  onAdd={remarks.addIdea}
                  onTake={(idea) =>
                    changes.change(
                      (current) => putIdea(current, { ...idea, id: uuid(), updatedAt: formatTime(new Date()) }),
                      () => studyIdeasWords[language].takenOver(idea.text),
                    )
                  }
                />
              )}
              onOpen={setOpen}
              onPlace={place}
              onMerge={rename}
              onPhase={(name, before) => void arrange.placePhase(name, before)}
              onRenamePhase={setOpenPhase}
            />
            <MapLegend singles={map.curves.length > 1} language={language} />
          </div>
        </>
      )}
      <StudyRemarks study={study} journeys={journeys} remarks={remarks} language={language} />
      {opened && (
        <NoteDialog
          note={opened}
          types={types}
          comments={study.comments.filter(({ type }) => type === opened.type)}
          language={language}
          onSplit={(name, chosen) => split(opened.type, name, chosen)}
          onClose={() => setOpen(null)}
        >
          <NotePlace
            key={opened.type}
            type={opened.type}
            columns={columns}
            language={language}
            onPlace={(to) => place(opened.type, to)}
            onRename={(to) => rename(opened.type, to)}
          />
        </NoteDialog>
      )}
      {openPhase !== null && (
        <PhaseDialog
          phase={openPhase}
          language={language}
          refuse={(name) => refusePhase(name, openPhase, { study, phases, touchpoints }, language)}
          onRename={(name) => renamePhase(openPhase, name)}
          onClose={() => setOpenPhase(null)}
        />
      )}
      {remarks.dialog}
    </div>
  );
}
