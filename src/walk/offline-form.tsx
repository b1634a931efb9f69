import { v7 as newIdentifier } from 'uuid';
import { emptyDraft } from '../model/draft.js';
import type { Journey } from '../model/journey.js';
import { nowInWalk } from '../model/latest-moment.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { formatTime } from '../model/time.js';
import type { Place } from './place.js';
import { TouchpointForm } from './touchpoint-form.js';
import { useKeptDraft } from './use-kept-draft.js';

interface Props {
  place: Place;
  language: Language;
  journey: Journey;
  study: Study | undefined;
  /** The type to begin with, when the reviewer was reminded of one. */
  type?: string;
  /** Hears the id of the touchpoint, where it was saved. */
  onDone: (saved: string | null) => void;
}

/** Rates a moment outside the website: a call, an e-mail, an advertisement, the parcel. */
export function OfflineForm({ place, language, journey, study, type = '', onDone }: Props) {
  const draft = useKeptDraft(journey.id, null, () => {
    const happenedAt = nowInWalk(journey, formatTime(new Date()));
    const subject = { touchpoint: newIdentifier(), page: null, visit: null, happenedAt };
    return emptyDraft(subject, journey, study, type);
  });
  if (!draft) return null;

  return (
    <TouchpointForm
      place={place}
      language={language}
      journey={journey}
      study={study}
      draft={draft}
      keptAt={null}
      saved={false}
      onDone={(saved) => onDone(saved ? draft.touchpoint : null)}
    />
  );
}
