import { useContext } from 'preact/hooks';
import { isDefined } from '../measure/figure.js';
import type { TouchpointFigures } from '../measure/journey-figures.js';
import { quoteOf } from '../measure/quote-of.js';
import { scales } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import { journeyReportWords } from '../text/journey-report.js';
import { questions } from '../text/questions.js';
import { answerTone } from './answer-tone.js';
import { formatAnswer, formatNumber } from './format-number.js';
import { glyphs } from './moment-sign.js';
import { nameAnnoyance, nameMarks } from './name-marks.js';
import { ReportPictures } from './report-pictures.js';
import type { SignKind } from './signs-of.js';
import { UnfoldingPicture } from './unfolding-picture.js';

interface Properties {
  kind: SignKind;
  moments: TouchpointFigures[];
  language: Language;
}

/** The pains or the wows of a journey, the strongest first, in the reviewer's words and with a picture kept there. */
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
  const pictures = useContext(ReportPictures);
  const { touchpoint, sequence, score } = moment;
  const quote = quoteOf(touchpoint);
  const picture = momentPicture(moment, pictures);
  const marked = [
    ...nameMarks(touchpoint.marks, language),
    ...touchpoint.annoyances.map((each) => nameAnnoyance(each, language)),
    disagreementOf(kind, moment, words),
  ].filter((each) => each !== null);
  return (
    <li class="moment-list__row">
      <p class="moment-list__head">
        <span class={`moment-list__sign moment-list__sign--${kind}`} aria-hidden="true">
          {glyphs[kind]}
        </span>
        <b>
          {sequence} · {touchpoint.type}
        </b>
        <span class="report-small moment-list__place">
          {[
            touchpoint.phase,
            isDefined(score) ? `${words.columns.score.toLowerCase()} ${formatNumber(score, language)}` : null,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </p>
      <div class="moment-list__said">
        {picture !== undefined && (
          <UnfoldingPicture address={picture} alt={words.pictureOf(sequence, touchpoint.type)} />
        )}
        {quote !== '' && <blockquote class="moment-list__quote">{quote}</blockquote>}
      </div>
      <dl class="moment-list__answers">
        {scales.map((scale) => (
          <div key={scale} class={answerTone(touchpoint.rating[scale])}>
            <dt>{questions[language][scale].name}</dt>
            <dd>{formatAnswer(touchpoint.rating[scale], words)}</dd>
          </div>
        ))}
      </dl>
      {marked.length > 0 && <p class="report-small">{marked.join(' · ')}</p>}
    </li>
  );
}

/** The picture that stands beside the words of a touchpoint; undefined where none was kept or none is shown. */
const momentPicture = ({ touchpoint }: TouchpointFigures, pictures: ReadonlyMap<string, string>): string | undefined =>
  touchpoint.attachments.map((id) => pictures.get(id)).find((address) => address !== undefined);

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
