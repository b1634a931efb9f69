import { InvalidDataError } from '../model/parse.js';
import type { Language } from '../model/settings.js';
import { StoreError } from '../store/store-error.js';
import { dashboardWords } from '../text/dashboard.js';
import { explainError } from '../text/errors.js';

interface Properties {
  error: unknown;
  language: Language;
  tryAgain?: (() => void) | undefined;
}

/** What went wrong, what is safe and what to do. */
export function Failure({ error, language, tryAgain }: Properties) {
  const words = dashboardWords[language];
  return (
    <div class="failure" role="alert">
      <h2>{words.errorTitle}</h2>
      <p>{explainError(codeOf(error, tryAgain !== undefined), language)}</p>
      {tryAgain && (
        <button type="button" class="button button--primary" onClick={tryAgain}>
          {words.tryAgain}
        </button>
      )}
    </div>
  );
}

function codeOf(error: unknown, isReading: boolean): string {
  if (error instanceof StoreError) return error.refusal;
  return isReading && error instanceof InvalidDataError ? 'unreadable' : 'unknown';
}
