import type { JourneyFigures } from '../measure/journey-figures.js';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import { journeyReportWords } from '../text/journey-report.js';
import { formatDay } from './format-time.js';
import { writeHeadline, writeLead } from './write-headline.js';

interface Properties {
  journey: Journey;
  figures: JourneyFigures;
  language: Language;
}

/** Whose journey it was and when, and what it says in a sentence. */
export function ReportHead({ journey, figures, language }: Properties) {
  const words = journeyReportWords[language];
  const kicker = [
    journey.brand.name,
    journey.brand.sites.filter((site) => site !== journey.brand.name).join(', ') || null,
    journey.round,
    words.reviewer(journey.reviewer),
    journey.startedAt === null ? null : formatDay(journey.startedAt, language),
  ];
  return (
    <header class="report-head">
      <p class="report-head__kicker">{kicker.filter((part) => part !== null).join(' · ')}</p>
      <h1>{writeHeadline(figures, language)}</h1>
      <p class="report-head__lead">{writeLead(figures, language, journey.state === 'finished')}</p>
    </header>
  );
}
