import type { Language } from '../../model/settings.js';
import { changeSettings, readSettings } from '../../store/settings.js';
import { hintWords } from '../../text/hints.js';
import type { Actions } from '../undo.js';
import { useStored } from '../use-stored.js';

/** Whether the hints of a journey are shown, and the way to put them away and back. */
export interface Hints {
  areShown: boolean;
  show: (shown: boolean) => void;
}

/** The hints of one journey: shown unless they were put away. */
export function useHints(journey: string, actions: Actions): Hints {
  const settings = useStored(readSettings, 'settings', ['settings']);
  const hidden = settings.state === 'ready' ? settings.value.hintsHidden : [];
  return {
    areShown: settings.state === 'ready' && !hidden.includes(journey),
    show: (shown) => {
      const others = hidden.filter((each) => each !== journey);
      changeSettings({ hintsHidden: shown ? others : [...others, journey] }).catch(actions.fail);
    },
  };
}

interface Properties {
  count: number;
  isCompetitor: boolean;
  hints: Hints;
  language: Language;
}

/** How many hints there are, what they are not, and the button that puts them away. */
export function HintsLine({ count, isCompetitor, hints, language }: Properties) {
  const words = hintWords[language];
  return (
    <p class="hints-line">
      <b>{count === 0 ? words.none : words.count(count)}</b>
      {count > 0 && ` ${words.lead}`}
      {isCompetitor && ` ${words.competitor}`}
      {count > 0 && (
        <button type="button" class="button button--quiet" onClick={() => hints.show(!hints.areShown)}>
          {hints.areShown ? words.hide : words.show}
        </button>
      )}
    </p>
  );
}
