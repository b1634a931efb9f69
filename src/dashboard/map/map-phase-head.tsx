import type { Language } from '../../model/settings.js';
import { studyMapWords } from '../../text/study-map.js';

interface Properties {
  phase: string | null;
  /** Where it stands among the named phases; null for "no phase", which stays last. */
  place: { at: number; of: readonly string[] } | null;
  language: Language;
  onPhase: (phase: string, before: string | null) => void;
  onRename: (phase: string) => void;
  onDragStart: (phase: string) => void;
  onDragEnd: () => void;
}

/** The name of a phase, which stays in view, and the ways to change it and to move it. */
export function MapPhaseHead({ phase, place, language, onPhase, onRename, onDragStart, onDragEnd }: Properties) {
  const words = studyMapWords[language];
  if (phase === null) {
    return (
      <div class="map-phase__head">
        <div class="map-phase__title">
          <h2 class="map-phase__name map-phase__name--none">{words.noPhase}</h2>
        </div>
      </div>
    );
  }
  return (
    <div class="map-phase__head">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging has its keyboard counterpart in the buttons. */}
      <div
        class="map-phase__title"
        draggable={place !== null && place.of.length > 1}
        onDragStart={(event) => {
          event.dataTransfer?.setData('text/plain', phase);
          if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
          onDragStart(phase);
        }}
        onDragEnd={onDragEnd}
      >
        <h2 class="map-phase__name" aria-label={phase}>
          <button
            type="button"
            data-phase={phase}
            aria-label={words.phaseRename(phase)}
            title={words.phaseRename(phase)}
            onClick={() => onRename(phase)}
          >
            {phase}
          </button>
        </h2>
        {place !== null && place.of.length > 1 && (
          <span class="map-phase__moves">
            <button
              type="button"
              aria-label={words.phaseEarlier(phase)}
              title={words.phaseEarlier(phase)}
              aria-disabled={place.at === 0}
              onClick={() => place.at > 0 && onPhase(phase, place.of[place.at - 1] ?? null)}
            >
              <span aria-hidden="true">‹</span>
            </button>
            <button
              type="button"
              aria-label={words.phaseLater(phase)}
              title={words.phaseLater(phase)}
              aria-disabled={place.at === place.of.length - 1}
              onClick={() => place.at < place.of.length - 1 && onPhase(phase, place.of[place.at + 2] ?? null)}
            >
              <span aria-hidden="true">›</span>
            </button>
          </span>
        )}
      </div>
    </div>
  );
}
