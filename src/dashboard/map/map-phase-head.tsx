import type { Language } from '../../model/settings.js';
import { studyMapWords } from '../../text/study-map.js';

interface Properties {
  phase: string | null;
  /** Where it stands among the named phases; null for "no phase", which stays last. */
  place: { at: number; of: readonly string[] } | null;
  language: Language;
  onPhase: (phase: string, before: string | null) => void;
}

/** The name of a phase, which stays in view, and the ways to move it. */
export function MapPhaseHead({ phase, place, language, onPhase }: Properties) {
  const words = studyMapWords[language];
  return (
    <div class="map-phase__head">
      <div class="map-phase__title">
        <h2 class={phase === null ? 'map-phase__name map-phase__name--none' : 'map-phase__name'}>
          {phase ?? words.noPhase}
        </h2>
        {phase !== null && place !== null && place.of.length > 1 && (
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
