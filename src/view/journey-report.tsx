import type { ComponentChildren } from 'preact';
import { figuresAsWritten } from '../measure/journey-figures.js';
import type { Journey } from '../model/journey.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import type { Visit } from '../model/visit.js';
import { journeyReportWords } from '../text/journey-report.js';
import { type AmendmentAction, AmendmentList } from './amendment-list.js';
import { FiguresRow } from './figures-row.js';
import { JourneyMap } from './journey-map.js';
import { JourneyOutcome } from './journey-outcome.js';
import { MomentList } from './moment-list.js';
import { ReportHead } from './report-head.js';
import { type TouchpointAction, TouchpointTable } from './touchpoint-table.js';
import { VisitTrail } from './visit-trail.js';

interface Properties {
  journey: Journey;
  /** Weighs its touchpoint types; null where there is none. */
  study: Study | null;
  visits: Visit[];
  language: Language;
  /** What can be done with each touchpoint; left out on paper and in files. */
  action?: TouchpointAction | undefined;
  /** What is said beside the words of each touchpoint, such as hints; left out on paper and in files. */
  beside?: TouchpointAction | undefined;
  amendmentAction?: AmendmentAction | undefined;
  /** What can be done with the goals and closing answers. */
  outcomeAction?: ComponentChildren;
}

/** Each figure in one line, for where no link can lead to more. */
const explained = ['score', 'peakEnd', 'disconfirmation', 'pain', 'wow'] as const;

/** All that one journey says, on the dashboard as in the exported report. */
export function JourneyReport({ journey, study, visits, language, ...on }: Properties) {
  const words = journeyReportWords[language];
  const figures = figuresAsWritten(journey, study);
  return (
    <article class="journey-report">
      <ReportHead journey={journey} figures={figures} language={language} />
      <JourneyOutcome journey={journey} language={language} action={on.outcomeAction} />
      <FiguresRow figures={figures} language={language} />
      <JourneyMap figures={figures} language={language} />
      {figures.touchpoints.length > 0 && (
        <div class="journey-report__moments">
          <MomentList kind="pain" moments={figures.pains} language={language} />
          <MomentList kind="wow" moments={figures.wows} language={language} />
        </div>
      )}
      <TouchpointTable
        touchpoints={figures.touchpoints}
        visits={visits}
        amendments={journey.amendments}
        language={language}
        action={on.action}
        beside={on.beside}
      />
      <VisitTrail visits={visits} touchpoints={figures.touchpoints} language={language} />
      <AmendmentList journey={journey} language={language} action={on.amendmentAction} />
      <section class="journey-report__explain">
        <h2>{words.explain}</h2>
        <dl class="report-small">
          {explained.map((figure) => (
            <div key={figure}>
              <dt>{words.explanations[figure].name}</dt>
              <dd>{words.explanations[figure].text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  );
}
