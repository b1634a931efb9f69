import type { MapNote } from '../../measure/study-map.js';
import type { Language } from '../../model/settings.js';
import type { Idea } from '../../model/study.js';
import { studyIdeasWords } from '../../text/study-ideas.js';
import { IdeaCard, SpottedIdea } from './idea-card.js';

interface Properties {
  note: MapNote;
  /** All ideas of the study. */
  ideas: readonly Idea[];
  language: Language;
  onEdit: (idea: Idea) => void;
  onAdd: (type: string) => void;
  onTake: (idea: Omit<Idea, 'id' | 'updatedAt'>) => void;
}

/** The ideas under a note: those of the study, those that reviewers thought of there, and the way to add one. */
export function NoteIdeas({ note, ideas, language, onEdit, onAdd, onTake }: Properties) {
  const words = studyIdeasWords[language];
  const taken = new Set(ideas.map(({ from }) => from));
  return (
    <>
      {ideas
        .filter(({ type }) => type === note.type)
        .map((idea) => (
          <IdeaCard key={idea.id} idea={idea} language={language} onEdit={() => onEdit(idea)} />
        ))}
      {note.touchpoints.map(({ touchpoint: { id, idea }, reviewer }) =>
        idea === null || idea.text.trim() === '' || taken.has(id) ? null : (
          <SpottedIdea
            key={id}
            text={idea.text}
            kind={idea.kind}
            reviewer={reviewer}
            language={language}
            onTake={() => onTake({ ...idea, type: note.type, owner: null, effort: null, status: 'open', from: id })}
          />
        ),
      )}
      <button
        type="button"
        class="idea-card__add"
        aria-label={words.addAbout(note.type)}
        title={words.addAbout(note.type)}
        onClick={() => onAdd(note.type)}
      >
        <span aria-hidden="true">+</span>
      </button>
    </>
  );
}
