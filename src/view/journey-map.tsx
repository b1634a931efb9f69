import type { JourneyFigures } from '../measure/journey-figures.js';
import type { Language } from '../model/settings.js';
import { journeyReportWords } from '../text/journey-report.js';
import { EmotionCurve } from './emotion-curve.js';
import { glyphs } from './moment-sign.js';
import { ScrollArea } from './scroll-area.js';
import { StickyNote } from './sticky-note.js';

/** The emotion curve with the reviewer's notes under its points. */
export function JourneyMap({ figures, language }: { figures: JourneyFigures; language: Language }) {
  const words = journeyReportWords[language];
  const { touchpoints } = figures;
  return (
    <section class="journey-map">
      <h2>{words.map}</h2>
      {touchpoints.length === 0 ? (
        <p class="report-quiet">{words.noTouchpoints}</p>
      ) : (
        <>
          <ScrollArea label={words.mapScroll}>
            <div class="journey-map__columns">
              <EmotionCurve touchpoints={touchpoints} language={language} />
              <ol class="journey-map__notes">
                {touchpoints.map((each) => (
                  <StickyNote key={each.touchpoint.id} figures={each} language={language} />
                ))}
              </ol>
            </div>
          </ScrollArea>
          <ul class="journey-map__legend" aria-label={words.legend}>
            <li>○ {words.onPage}</li>
            <li>◇ {words.offline}</li>
            <li class="journey-map__legend-pain">
              {glyphs.pain} {words.pain}
            </li>
            <li class="journey-map__legend-wow">
              {glyphs.wow} {words.wow}
            </li>
            <li>– {words.gap}</li>
          </ul>
        </>
      )}
    </section>
  );
}
