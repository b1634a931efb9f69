import { useEffect, useState } from 'preact/hooks';
import { type FaceChoice, faceOf, walkedBrands } from '../../measure/report-face.js';
import type { ReportSection, SectionOutline } from '../../measure/report-section.js';
import { journeyHash } from '../../messages/dashboard-hash.js';
import type { Language } from '../../model/settings.js';
import { reportWords } from '../../text/report.js';
import { reportSummaryWords } from '../../text/report-summary.js';
import { ReportPictures } from '../../view/report-pictures.js';
import { ReportPlaces } from '../../view/report-places.js';
import { isFinished, StudyReport } from '../../view/study-report.js';
import { quotedVoices } from '../../view/summary-moments.js';
import { studyMapHash, studyReportHash, touchpointHash } from '../route.js';
import { useGoTo } from '../use-go-to.js';
import { usePictures } from './use-pictures.js';

interface Properties {
  id: string;
  section: ReportSection | SectionOutline;
  /** The part that the address leads to. */
  part: string | null;
  language: Language;
}

/** The question set that an address has to name, because the study has journeys in several. */
export const setToName = ({ questionSet, otherQuestionSets }: SectionOutline): number | undefined =>
  otherQuestionSets.length > 0 ? questionSet : undefined;

/** The report on one study on the screen: with ways to its journeys, their pictures, and a choice of what the page is about. */
export function ReportOfStudy({ id, section, part, language }: Properties) {
  const [asked, setAsked] = useState<FaceChoice>();
  const isWhole = useAfterDrawing() || part !== null;
  const walked = walkedBrands(section);
  const face = faceOf(section, asked);
  const pictures = usePictures(
    face === null ? [] : quotedVoices(face.brand, section.voices).flatMap(({ attachments }) => attachments),
  );
  useGoTo(part === null ? null : `${id}-${part}`, isFinished(section));
  const places = {
    part: (study: string | null, part: string) => studyReportHash(study, part, setToName(section)),
    touchpoint: touchpointHash,
    journey: journeyHash,
    map: studyMapHash,
  };
  return (
    <ReportPlaces.Provider value={places}>
      {walked.length > 1 && face !== null && (
        <label class="report-page__about">
          {reportSummaryWords[language].choose}{' '}
          <select
            value={walked.findIndex(({ brand, round }) => brand === face.brand.brand && round === face.brand.round)}
            onChange={({ currentTarget }) => setAsked(walked[Number(currentTarget.value)])}
          >
            {walked.map(({ brand, round }, place) => (
              <option key={`${brand}\n${round}`} value={place}>
                {section.rounds.length > 1 ? `${brand}, ${round ?? reportWords[language].roundless}` : brand}
              </option>
            ))}
          </select>
        </label>
      )}
      <ReportPictures.Provider value={pictures}>
        <StudyReport id={id} section={section} asked={asked} isWhole={isWhole} language={language} />
      </ReportPictures.Provider>
    </ReportPlaces.Provider>
  );
}

/** False until the browser has drawn what it can, and has nothing to do: a long report begins as soon as a short one. */
function useAfterDrawing(): boolean {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    const handle = requestIdleCallback(() => setIsDrawn(true), { timeout: 1_000 });
    return () => cancelIdleCallback(handle);
  }, []);
  return isDrawn;
}
