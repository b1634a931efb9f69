import { type Figure, isDefined } from '../measure/figure.js';
import type { JourneyFigures } from '../measure/journey-figures.js';
import type { Language } from '../model/settings.js';
import { journeyReportWords } from '../text/journey-report.js';
import type { MethodAnchor } from '../text/method-link.js';
import { reasonWords } from '../text/reasons.js';
import { formatDifference, formatNumber } from './format-number.js';
import { MethodLink } from './method-link.js';
import { glyphs } from './moment-sign.js';

/** The journey in five figures; one without a value is a dash with its reason. */
export function FiguresRow({ figures, language }: { figures: JourneyFigures; language: Language }) {
  const words = journeyReportWords[language];
  const total = figures.touchpoints.length;
  return (
    <section>
      <h2 class="visually-hidden">{words.figures}</h2>
      <dl class="figures-row">
        <OneFigure
          label={words.score}
          anchor="journey-score"
          figure={figures.score}
          format={formatNumber}
          language={language}
        />
        <OneFigure
          label={words.peakEnd}
          anchor="peak-end"
          figure={figures.peakEnd}
          format={formatNumber}
          language={language}
        />
        <OneFigure
          label={words.disconfirmation}
          anchor="against-expectation"
          figure={figures.disconfirmation}
          format={formatDifference}
          language={language}
        />
        <div class="figures-row__figure figures-row__figure--pain">
          <dt>
            {words.pains(total)}
            <MethodLink anchor="pain" language={language} />
          </dt>
          <dd>
            <span aria-hidden="true">{glyphs.pain} </span>
            {figures.pains.length}
          </dd>
        </div>
        <div class="figures-row__figure figures-row__figure--wow">
          <dt>
            {words.wows(total)}
            <MethodLink anchor="wow-and-special-rate" language={language} />
          </dt>
          <dd>
            <span aria-hidden="true">{glyphs.wow} </span>
            {figures.wows.length}
          </dd>
        </div>
      </dl>
    </section>
  );
}

interface OneFigureProperties {
  label: string;
  anchor: MethodAnchor;
  figure: Figure;
  format: (value: number, language: Language) => string;
  language: Language;
}

function OneFigure({ label, anchor, figure, format, language }: OneFigureProperties) {
  return (
    <div class="figures-row__figure">
      <dt>
        {label}
        <MethodLink anchor={anchor} language={language} />
      </dt>
      {isDefined(figure) ? (
        <dd>{format(figure, language)}</dd>
      ) : (
        <>
          <dd>–</dd>
          <dd class="figures-row__reason">{reasonWords[language][figure.undefined]}</dd>
        </>
      )}
    </div>
  );
}
