import { isDefined } from '../measure/figure.js';
import type { TypeReport } from '../measure/type-report.js';
import type { Language } from '../model/settings.js';
import { reportMomentWords } from '../text/report-moments.js';
import { formatExact, formatShare } from './format-number.js';
import { MomentSign } from './moment-sign.js';

/** What stood out at one touchpoint type of a brand: pain, wow, what makes it critical; nothing where nothing did. */
export function TypeSigns({ report, language }: { report: TypeReport; language: Language }) {
  const words = reportMomentWords[language];
  const { pain, wow, answered, critical, ownMarks } = report;
  const own = [
    ownMarks.pain.markedOnly > 0 ? words.ownPain(ownMarks.pain.markedOnly) : null,
    ownMarks.wow.markedOnly > 0 ? words.ownWow(ownMarks.wow.markedOnly) : null,
  ].filter((sentence) => sentence !== null);
  return (
    <ul class="type-signs">
      {pain.status !== 'none' && (
        <li>
          <MomentSign kind="pain">{words.pain[pain.status]}</MomentSign>{' '}
          <span class="report-small">
            {words.hurt(pain.journeys, answered, shareOf(pain.share, language))} ·{' '}
            {words.priority(formatExact(pain.priority, language))}
          </span>
        </li>
      )}
      {wow.journeys > 0 && (
        <li>
          <MomentSign kind="wow">{words.wow}</MomentSign>{' '}
          <span class="report-small">{words.hurt(wow.journeys, answered, shareOf(wow.share, language))}</span>
        </li>
      )}
      {critical.length > 0 && (
        <li class="report-small">
          <b>{words.critical}</b>: {critical.map((reason) => words.criticalReasons[reason]).join(', ')}
        </li>
      )}
      {own.map((sentence) => (
        <li key={sentence} class="report-small">
          {sentence}
        </li>
      ))}
    </ul>
  );
}

const shareOf = (share: TypeReport['pain']['share'], language: Language): string =>
  isDefined(share) ? formatShare(share, language) : '–';
