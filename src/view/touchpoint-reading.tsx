import type { ComponentChildren } from 'preact';
import type { TouchpointFigures } from '../measure/journey-figures.js';
import type { Hint } from '../measure/review-hints.js';
import type { Amendment } from '../model/amendment.js';
import type { PageFacts } from '../model/page-facts.js';
import { scales } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import { journeyReportWords } from '../text/journey-report.js';
import { questions } from '../text/questions.js';
import { AmendmentNotes } from './amendment-notes.js';
import { describePlace } from './describe-place.js';
import { formatAnswer } from './format-number.js';
import { HintList } from './hint-list.js';
import { MomentSign } from './moment-sign.js';
import { signsOf } from './signs-of.js';
import { TouchpointRemarks } from './touchpoint-remarks.js';

interface Properties {
  figures: TouchpointFigures;
  facts: PageFacts[];
  amendments: readonly Amendment[];
  hints: readonly Hint[];
  language: Language;
  /** Pictures and files. */
  evidence: ComponentChildren;
  /** What an editor can do with it. */
  action: ComponentChildren;
}

/** One touchpoint to be read by an editor: what was answered and written, and in the margin what to ask about it. */
export function TouchpointReading({ figures, facts, amendments, hints, language, evidence, action }: Properties) {
  const words = journeyReportWords[language];
  const { touchpoint, sequence } = figures;
  const isLow = (scale: (typeof scales)[number]): boolean => Number(touchpoint.rating[scale] ?? 7) <= 3;
  return (
    <li class="touchpoint-reading">
      <div class="touchpoint-reading__text">
        <h3>
          {sequence} · {touchpoint.type}
          {signsOf(figures).map((kind) => (
            <MomentSign key={kind} kind={kind}>
              {words[kind]}
            </MomentSign>
          ))}
        </h3>
        <p class="report-small">{describePlace(touchpoint, language)}</p>
        <dl class="touchpoint-reading__answers">
          {scales.map((scale) => (
            <div key={scale} class={isLow(scale) ? 'touchpoint-reading__low' : undefined}>
              <dt>{questions[language][scale].name}</dt>
              <dd>{formatAnswer(touchpoint.rating[scale], words)}</dd>
            </div>
          ))}
        </dl>
        {touchpoint.note !== '' && <p class="touchpoint-reading__note">{touchpoint.note}</p>}
        <TouchpointRemarks touchpoint={{ ...touchpoint, note: '' }} facts={facts} language={language} />
        {evidence}
        <AmendmentNotes amendments={amendments} language={language} />
        {action}
      </div>
      <HintList hints={hints} language={language} />
    </li>
  );
}
