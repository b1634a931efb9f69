import type { Language } from '../../model/settings.js';
import type { Idea } from '../../model/study.js';
import { studyIdeasWords } from '../../text/study-ideas.js';

interface Properties {
  idea: Idea;
  language: Language;
  onEdit: () => void;
}

/** An idea of the study, under the note that it is about. */
export function IdeaCard({ idea, language, onEdit }: Properties) {
  const words = studyIdeasWords[language];
  return (
    <div class={`idea-card idea-card--${idea.status}`}>
      <p class="idea-card__kind">
        {words.kinds[idea.kind]} · {words.statuses[idea.status]}
      </p>
      <button type="button" class="idea-card__text" aria-label={words.edit(idea.text)} onClick={onEdit}>
        {idea.text}
      </button>
    </div>
  );
}

interface SpottedProperties {
  text: string;
  kind: Idea['kind'];
  reviewer: string;
  language: Language;
  onTake: () => void;
}

/** What a reviewer thought of on the spot, as long as the study has not taken it over. */
export function SpottedIdea({ text, kind, reviewer, language, onTake }: SpottedProperties) {
  const words = studyIdeasWords[language];
  return (
    <div class="idea-card idea-card--spotted">
      <p class="idea-card__kind">
        {words.kinds[kind]} · {words.fromReviewer(reviewer)}
      </p>
      <p class="idea-card__words">{text}</p>
      <button
        type="button"
        class="button button--small"
        aria-label={words.takeOverLong(text, reviewer)}
        onClick={onTake}
      >
        {words.takeOver}
      </button>
    </div>
  );
}
