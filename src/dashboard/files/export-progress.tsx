import type { Language } from '../../model/settings.js';
import { exportWords } from '../../text/export.js';
import { formatShare } from '../../view/format-number.js';
import type { ExportState } from './use-export.js';

interface Properties {
  progress: ExportState;
  /** How many journeys and kinds of files are chosen. */
  journeys: number;
  files: number;
  language: Language;
  onCancel: () => void;
}

/** The button that makes the files, how far they are, and what became of them. */
export function ExportProgress({ progress, journeys, files, language, onCancel }: Properties) {
  const words = exportWords[language];
  const making = progress.state === 'making';
  const isReady = journeys > 0 && files > 0;
  return (
    <div class="export-progress">
      <p class="export-progress__words" role="status">
        {describe(progress, language) ?? (isReady ? words.ready(journeys, files) : words.nothingChosen)}
      </p>
      {making ? (
        <>
          <span class="export-progress__share" aria-hidden="true">
            {formatShare(progress.share, language)}
          </span>
          <progress value={progress.share} max={1} aria-label={words.progress} />
          <button type="button" class="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </>
      ) : (
        <button type="submit" class="button button--primary" disabled={!isReady}>
          {words.make}
        </button>
      )}
    </div>
  );
}

/** What there is to say of the export; the percentage is seen, not read out at every step. */
function describe(progress: ExportState, language: Language): string | null {
  const words = exportWords[language];
  switch (progress.state) {
    case 'making':
      return words.progress;
    case 'done':
      return words.done(progress.name);
    case 'cancelled':
      return words.cancelled;
    default:
      return null;
  }
}
