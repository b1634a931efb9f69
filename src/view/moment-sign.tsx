import type { Language } from '../model/settings.js';
import { journeyReportWords } from '../text/journey-report.js';
import type { SignKind } from './signs-of.js';

export const glyphs: Record<SignKind, string> = { pain: '▼', wow: '▲' };

/** Pain or wow as a sign and a word, so that it reads without its colour. */
export function MomentSign({ kind, language }: { kind: SignKind; language: Language }) {
  return (
    <span class={`moment-sign moment-sign--${kind}`}>
      <span aria-hidden="true">{glyphs[kind]} </span>
      {journeyReportWords[language][kind]}
    </span>
  );
}
