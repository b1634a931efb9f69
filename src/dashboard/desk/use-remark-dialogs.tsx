import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { v7 as uuid } from 'uuid';
import type { Language } from '../../model/settings.js';
import type { Comment, Idea, Study } from '../../model/study.js';
import { dropComment, dropIdea, putComment, putIdea } from '../../model/study-ideas.js';
import { formatTime, type Time } from '../../model/time.js';
import { studyIdeasWords } from '../../text/study-ideas.js';
import { CommentDialog } from '../map/comment-dialog.js';
import { IdeaDialog } from '../map/idea-dialog.js';
import type { StudyChanges } from '../map/use-study-changes.js';

/** Ways to open the form of an idea or a comment, and the form that is open. */
export interface RemarkDialogs {
  editIdea: (idea: Idea) => void;
  /** A new one about a type, or about the whole journey (null). */
  addIdea: (type: string | null) => void;
  proveIdea: (idea: Idea) => void;
  editComment: (comment: Comment) => void;
  addComment: () => void;
  dialog: ComponentChildren;
}

interface Needs {
  study: Study;
  types: readonly string[];
  language: Language;
  changes: StudyChanges;
}

type Open = { idea: Idea; isNew: boolean } | { comment: Comment; isNew: boolean } | null;

/** The forms of a study's ideas and comments. What they change can be undone as every change of the map can. */
export function useRemarkDialogs({ study, types, language, changes }: Needs): RemarkDialogs {
  const words = studyIdeasWords[language];
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const names = (given: readonly (string | null)[]): string[] =>
    [...new Set(given)].filter((name) => name !== null).sort();

  const saveIdea = (idea: Idea, said: string) =>
    changes.change(
      (current) => putIdea(current, idea),
      () => said,
    );
  const remove = (drop: (study: Study) => Study, message: string) => {
    close();
    changes.remove(drop, message);
  };

  return {
    editIdea: (idea) => setOpen({ idea, isNew: false }),
    addIdea: (type) =>
      setOpen({
        idea: {
          id: uuid(),
          updatedAt: formatTime(new Date()),
          kind: 'repair',
          type,
          text: '',
          owner: null,
          effort: null,
          status: 'open',
          from: null,
        },
        isNew: true,
      }),
    proveIdea: (idea) => void saveIdea({ ...idea, status: 'proven' }, words.changed(idea.text)),
    editComment: (comment) => setOpen({ comment, isNew: false }),
    addComment: () =>
      setOpen({
        comment: newComment(formatTime(new Date())),
        isNew: true,
      }),
    dialog:
      open === null ? null : 'idea' in open ? (
        <IdeaDialog
          idea={open.idea}
          isNew={open.isNew}
          types={types}
          owners={names(study.ideas.map(({ owner }) => owner))}
          language={language}
          onSave={(idea) => {
            close();
            void saveIdea(idea, open.isNew ? words.added(idea.text) : words.changed(idea.text));
          }}
          onRemove={() => remove((current) => dropIdea(current, open.idea.id), words.removed(open.idea.text))}
          onClose={close}
        />
      ) : (
        <CommentDialog
          comment={open.comment}
          isNew={open.isNew}
          types={types}
          disciplines={names(study.comments.map(({ discipline }) => discipline))}
          language={language}
          onSave={(comment) => {
            close();
            void changes.change(
              (current) => putComment(current, comment),
              () => (open.isNew ? words.commentAdded : words.commentChanged)(comment.discipline),
            );
          }}
          onRemove={() =>
            remove((current) => dropComment(current, open.comment.id), words.commentRemoved(open.comment.discipline))
          }
          onClose={close}
        />
      ),
  };
}

const newComment = (now: Time): Comment => ({
  id: uuid(),
  updatedAt: now,
  at: now,
  discipline: '',
  type: null,
  text: '',
});
