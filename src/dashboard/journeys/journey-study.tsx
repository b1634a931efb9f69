import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import { listStudies } from '../../store/studies.js';
import { adoptionWords } from '../../text/adoption.js';
import { studyHash } from '../route.js';
import type { Actions } from '../undo.js';
import { useStored } from '../use-stored.js';
import { AdoptionForm } from './adoption-form.js';

interface Properties {
  journey: Journey;
  language: Language;
  actions: Actions;
}

/** Which study a journey belongs to; one that belongs to none can be filed under one. */
export function JourneyStudy({ journey, language, actions }: Properties) {
  const stored = useStored(listStudies, 'studies', ['studies']);
  const words = adoptionWords[language];
  // The report does not wait for it, and the page says by itself when the store cannot be read.
  if (stored.state !== 'ready') return null;
  const study = stored.value.find(({ id }) => id === journey.study);
  if (study) {
    return (
      <p class="journey-study">
        {words.belongsTo}: <a href={studyHash(study.id)}>{study.title}</a>
        {journey.round !== null && ` · ${journey.round}`}
      </p>
    );
  }
  return (
    <details class="journey-study">
      <summary>
        {words.noStudy}. <span class="journey-study__fold">{words.fold}</span>
      </summary>
      <AdoptionForm journey={journey} studies={stored.value} language={language} actions={actions} />
    </details>
  );
}
