import type { TouchpointFigures } from '../measure/journey-figures.js';
import type { Language } from '../model/settings.js';
import { exportFileWords } from '../text/export-files.js';
import { journeyReportWords } from '../text/journey-report.js';
import { formatClock } from '../view/format-time.js';
import type { FilePicture } from './file-picture.js';

interface Properties {
  touchpoints: TouchpointFigures[];
  pictures: readonly FilePicture[];
  language: Language;
}

/** The pictures that stand nowhere else in the report, each with the touchpoint it was kept at. */
export function JourneyPictures({ touchpoints, pictures, language }: Properties) {
  const words = exportFileWords[language];
  const known = new Map(pictures.map((picture) => [picture.id, picture]));
  const kept = touchpoints.flatMap(({ touchpoint, sequence }) =>
    touchpoint.attachments.flatMap((id) => {
      const picture = known.get(id);
      return picture ? [{ picture, touchpoint, sequence }] : [];
    }),
  );
  if (kept.length === 0) return null;
  return (
    <section class="journey-pictures">
      <h2>{words.pictures}</h2>
      {kept.map(({ picture, touchpoint, sequence }) => (
        <figure key={`${sequence} ${picture.id}`}>
          <img
            src={picture.address}
            alt={journeyReportWords[language].pictureOf(sequence, touchpoint.type)}
            {...(picture.dimensions && {
              width: Math.round(picture.dimensions.width),
              height: Math.round(picture.dimensions.height),
            })}
          />
          <figcaption>
            <b>
              {sequence} · {touchpoint.type}
            </b>{' '}
            {[picture.name, formatClock(picture.takenAt)].filter((part) => part !== '').join(' · ')}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}
