import { useState } from 'preact/hooks';
import { type CsvFlavour, csvFlavours, usualFlavour } from '../../exports/csv-column.js';
import type { Language } from '../../model/settings.js';
import { dashboardWords } from '../../text/dashboard.js';
import { exportWords } from '../../text/export.js';
import { PrintButton } from '../print-button.js';
import { exportHash } from '../route.js';
import type { JourneyFileKind } from './make-file.js';

interface Properties {
  journey: string;
  language: Language;
  onDownload: (kind: JourneyFileKind, flavour: CsvFlavour) => void;
}

/** The files to go on working with elsewhere; the report has its own button. */
export function Downloads({ journey, language, onDownload }: Properties) {
  const [flavour, setFlavour] = useState<CsvFlavour>(usualFlavour[language]);
  const words = dashboardWords[language];
  const files: [JourneyFileKind, string][] = [
    ['journey', words.downloadJourneyFile],
    ['touchpoints', words.downloadCsv],
    ['visits', words.downloadVisitsCsv],
    ['dictionary', words.downloadDictionary],
  ];
  return (
    <section class="downloads">
      <h2>{words.downloads}</h2>
      <p class="dashboard-quiet">{words.downloadsLead}</p>
      <div class="downloads__buttons">
        {files.map(([kind, name]) => (
          <button key={kind} type="button" class="button" onClick={() => onDownload(kind, flavour)}>
            {name}
          </button>
        ))}
        <PrintButton language={language} />
        <a class="button" href={exportHash(journey)}>
          {exportWords[language].exportThis}
        </a>
        <label class="downloads__flavour">
          <span>{words.csvFlavour}</span>
          <select
            value={flavour}
            onChange={({ currentTarget }) =>
              setFlavour(csvFlavours.find((each) => each === currentTarget.value) ?? 'international')
            }
          >
            {csvFlavours.map((each) => (
              <option key={each} value={each}>
                {words.csvFlavours[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
