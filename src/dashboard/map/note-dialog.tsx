import type { ComponentChildren } from 'preact';
import { isDefined } from '../../measure/figure.js';
import type { MapNote } from '../../measure/study-map.js';
import { type Scale, scales } from '../../model/rating.js';
import type { Language } from '../../model/settings.js';
import type { Comment } from '../../model/study.js';
import { questions } from '../../text/questions.js';
import { studyIdeasWords } from '../../text/study-ideas.js';
import { studyMapWords } from '../../text/study-map.js';
import { touchpointWords } from '../../text/touchpoint.js';
import { formatNumber } from '../../view/format-number.js';
import { Modal } from '../modal.js';
import { NoteTouchpoints } from './note-touchpoints.js';

interface Properties {
  note: MapNote;
  /** Names of all notes. */
  types: readonly string[];
  /** What disciplines said about this note. */
  comments: readonly Comment[];
  language: Language;
  /** How it is placed, renamed and merged. */
  children: ComponentChildren;
  onSplit: (name: string, chosen: ReadonlySet<string>) => void;
  onClose: () => void;
}

/** One note, opened: its figures, all that reviewers wrote, and every way to arrange it. */
export function NoteDialog({ note, types, comments, language, children, onSplit, onClose }: Properties) {
  const words = studyMapWords[language];
  return (
    <Modal title={note.type} close={words.close} onClose={onClose}>
      <p class="note-dialog__where">
        {note.touchpoints.length === 0
          ? note.hidden > 0
            ? words.notInSelection
            : words.notMet
          : [
              words.touchpoints(note.touchpoints.length, note.reviewers),
              ...note.channels.map((channel) => touchpointWords[language].channels[channel]),
            ].join(' · ')}
      </p>
      {note.report !== null && (
        <dl class="note-dialog__figures" aria-label={words.details.figures}>
          <Figure
            name={words.score}
            value={isDefined(note.report.score.value) ? note.report.score.value : null}
            language={language}
          />
          {scales.map((scale) => (
            <Figure
              key={scale}
              name={questions[language][scale].name}
              value={figureOf(note, scale)}
              language={language}
            />
          ))}
        </dl>
      )}
      {comments.length > 0 && (
        <section class="note-dialog__part">
          <h3>{studyIdeasWords[language].comments}</h3>
          <ul class="note-dialog__comments">
            {comments.map(({ id, discipline, text }) => (
              <li key={id}>
                <b>{discipline}</b> {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
      <NoteTouchpoints key={note.type} note={note} types={types} language={language} onSplit={onSplit} />
    </Modal>
  );
}

function figureOf({ report }: MapNote, scale: Scale): number | null {
  const value = report?.scales[scale];
  return value !== undefined && isDefined(value) ? value : null;
}

/** A figure from 0 to 100, or a dash. */
function Figure({ name, value, language }: { name: string; value: number | null; language: Language }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value === null ? '–' : formatNumber(value, language)}</dd>
    </div>
  );
}
