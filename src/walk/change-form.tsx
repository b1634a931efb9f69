import { draftOf } from '../model/draft.js';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import type { Touchpoint } from '../model/touchpoint.js';
import type { Place } from './place.js';
import { TouchpointForm } from './touchpoint-form.js';
import { useKeptDraft } from './use-kept-draft.js';

interface Props {
  place: Place;
  language: Language;
  journey: Journey;
  study: Study | undefined;
  touchpoint: Touchpoint;
  onDone: () => void;
}

/** Changes a touchpoint that was rated before, wherever the tab is now. */
export function ChangeForm({ place, language, journey, study, touchpoint, onDone }: Props) {
  const draft = useKeptDraft(journey.id, touchpoint.id, () => draftOf(touchpoint));
  if (!draft) return null;

  return (
    <TouchpointForm
      place={place}
      language={language}
      journey={journey}
      study={study}
      draft={draft}
      keptAt={touchpoint.id}
      saved={true}
      onDone={onDone}
    />
  );
}
