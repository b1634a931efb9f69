import type { Language } from '../../model/settings.js';
import { studyMapWords } from '../../text/study-map.js';
import { glyphs } from '../../view/moment-sign.js';

/** What the lines and signs of the map mean. */
export function MapLegend({ singles, language }: { singles: boolean; language: Language }) {
  const { legend } = studyMapWords[language];
  return (
    <ul class="map-legend">
      <li>
        <span class="map-legend__mean" aria-hidden="true" /> {legend.mean}
      </li>
      {singles && (
        <li>
          <span class="map-legend__single" aria-hidden="true" /> {legend.single}
        </li>
      )}
      <li class="map-legend__pain">
        {glyphs.pain} {legend.pain}
      </li>
      <li class="map-legend__wow">
        {glyphs.wow} {legend.wow}
      </li>
    </ul>
  );
}
