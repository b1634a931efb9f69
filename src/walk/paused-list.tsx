import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import { walkWords } from '../text/walk.js';

interface Props {
  language: Language;
  journeys: Journey[];
  onChoose: (id: string) => void;
}

/** The journeys that stand still, to go back to one of them. */
export function PausedList({ language, journeys, onChoose }: Props) {
  if (journeys.length === 0) return null;
  return (
    <section class="paused-list">
      <h2>{walkWords[language].alsoPaused}</h2>
      <ul>
        {journeys.map(({ id, brand, reviewer }) => (
          <li key={id}>
            <button type="button" class="walk-link" onClick={() => onChoose(id)}>
              {brand.name} ({reviewer})
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
