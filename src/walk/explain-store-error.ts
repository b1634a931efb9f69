import type { Language } from '../model/settings.js';
import { StoreError } from '../store/store-error.js';
import { explainError } from '../text/errors.js';

/** What an error of the store means for the reviewer. */
export const explainStoreError = (error: unknown, language: Language): string =>
  explainError(error instanceof StoreError ? error.refusal : 'unknown', language);
