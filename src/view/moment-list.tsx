import { isDefined } from '../measure/figure.js';
import type { TouchpointFigures } from '../measure/journey-figures.js';
import { quoteOf } from '../measure/quote-of.js';
import { scales } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import { journeyReportWords } from '../text/journey-report.js';
import { questions } from '../text/questions.js';
import { formatAnswer, formatNumber } from './format-number.js';
import { MomentSign } from './moment-sign.js';
import { nameAnnoyance, nameMarks } from './name-marks.js';
import type { SignKind } from './signs-of.js';

interface Properties {
  kind: SignKind;
  moments: TouchpointFigures[];
  language: Language;
}

/** The pains or the wows of a journey, the strongest first, in the reviewer's words. */
export function MomentList({ kind, moments, language }: Properties) {
  const words = journeyReportWords[language];
  return (
    <section class="moment-list">
      <h2>{kind === 'pain' ? words.whatHurts : words.whatDelights}</h2>
      {moments.length === 0 ? (
        <p class="report-quiet">{kind === 'pain' ? words.nothingHurts : words.nothingDelights}</p>
      ) : (
        <ol class="moment-list__rows">
          {moments.map((moment) => (
            <Moment key={moment.touchpoint.id} kind={kind} moment={moment} language={language} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Moment({ kind, moment, language }: { kind: SignKind; moment: TouchpointFigures; language: Language }) {
  const words = journeyReportWords[language];
  const { touchpoint, sequence, score } = moment;
  const quote = quoteOf(touchpoint);
  const answers = scales
    .map((scale) => `${questions[language][scale].name} ${formatAnswer(touchpoint.rating[scale], words)}`)
    .join(' · ');
  const disagreement = disagreementOf(kind, moment, words);
  const marked = [
    ...nameMarks(touchpoint.marks, language),
    ...touchpoint.annoyances.map((each) => nameAnnoyance(each, language)),
  ];
  return (
    <li class="moment-list__row">
      <p class="moment-list__head">
        <b>
          {sequence} · {touchpoint.type}
        </b>
        <MomentSign kind={kind} language={language} />
        {isDefined(score) && (
          <span class="moment-list__score">
            {words.columns.score} {formatNumber(score, language)}
          </span>
        )}
      </p>
      {quote !== '' && <blockquote class="moment-list__quote">{quote}</blockquote>}
      <p class="report-small">{answers}</p>
      {marked.length > 0 && <p class="report-small">{marked.join(' · ')}</p>}
      {disagreement !== null && <p class="report-small">{disagreement}</p>}
    </li>
  );
}

/** In words, where the answers and the reviewer's own mark do not say the same; null where they do. */
function disagreementOf(
  kind: SignKind,
  moment: TouchpointFigures,
  words: { answersOnly: string; markOnly: string },
): string | null {
  const marked = moment.touchpoint.marks.includes(kind);
  if (moment[kind] === marked) return null;
  return marked ? words.markOnly : words.answersOnly;
}
