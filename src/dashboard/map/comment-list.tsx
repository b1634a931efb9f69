import type { Language } from '../../model/settings.js';
import type { Comment } from '../../model/study.js';
import { studyIdeasWords } from '../../text/study-ideas.js';

interface Properties {
  comments: readonly Comment[];
  language: Language;
  onEdit: (comment: Comment) => void;
  onAdd: () => void;
}

/** What each discipline has to say, under its name. */
export function CommentList({ comments, language, onEdit, onAdd }: Properties) {
  const words = studyIdeasWords[language];
  const disciplines = [...new Set(comments.map(({ discipline }) => discipline))].sort();
  return (
    <section class="backlog sheet">
      <div class="backlog__head">
        <h2>{words.comments}</h2>
        <button type="button" class="button" onClick={onAdd}>
          {words.addComment}
        </button>
      </div>
      <p class="backlog__quiet">{comments.length === 0 ? words.noComments : words.commentsLead}</p>
      <div class="comment-list">
        {disciplines.map((discipline) => (
          <section key={discipline}>
            <h3>{discipline}</h3>
            {comments
              .filter((comment) => comment.discipline === discipline)
              .map((comment) => (
                <div key={comment.id} class="comment-list__comment">
                  <p class="backlog__quiet">{comment.type ?? words.wholeJourney}</p>
                  <button
                    type="button"
                    class="backlog__text comment-list__text"
                    aria-label={`${words.editComment(discipline)}: ${comment.text}`}
                    onClick={() => onEdit(comment)}
                  >
                    {comment.text}
                  </button>
                </div>
              ))}
          </section>
        ))}
      </div>
    </section>
  );
}
