import { studyWords } from '../text/study.js';
import { useStudyEditor } from './studies/study-editor.js';

interface Properties {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  /** Moves it by one place, up (-1) or down (1). */
  onMove: (by: -1 | 1) => void;
}

/** The buttons that move one part of a list; at an end of the list they stay in reach, and do nothing. */
export function MoveButtons({ name, isFirst, isLast, onMove }: Properties) {
  const { language } = useStudyEditor();
  const words = studyWords[language];
  return (
    <>
      <button
        type="button"
        class="icon-button"
        data-move="up"
        aria-label={words.up(name)}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="icon-button"
        data-move="down"
        aria-label={words.down(name)}
        aria-disabled={isLast}
        onClick={() => !isLast && onMove(1)}
      >
        ↓
      </button>
    </>
  );
}
