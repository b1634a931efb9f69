import { contrastsOf } from '../measure/felt-against-measured.js';
import type { PageFacts } from '../model/page-facts.js';
import type { Language } from '../model/settings.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { evidenceWords } from '../text/evidence.js';
import { journeyReportWords } from '../text/journey-report.js';
import { pageFactWords } from '../text/page-facts.js';
import { reportMomentWords } from '../text/report-moments.js';
import { touchpointWords } from '../text/touchpoint.js';
import { describeFacts } from './describe-facts.js';
import { nameAnnoyance, nameMarks } from './name-marks.js';

interface Properties {
  touchpoint: Touchpoint;
  /** What was measured on its visits. */
  facts: PageFacts[];
  language: Language;
}

/** Everything the reviewer wrote, ticked and marked about one touchpoint beside the four answers, and what was measured. */
export function TouchpointRemarks({ touchpoint, facts, language }: Properties) {
  return <Remarks remarks={[...remarksOf(touchpoint, language), ...measurementsOf(touchpoint, facts, language)]} />;
}

/** The same without what was measured. */
export const TouchpointWords = ({ touchpoint, language }: Omit<Properties, 'facts'>) => (
  <Remarks remarks={remarksOf(touchpoint, language)} />
);

/** What was measured on the pages of a touchpoint, and where that contradicts what was felt; nothing where nothing was. */
export function TouchpointMeasured({ touchpoint, facts, language }: Properties) {
  const [[, measured], [name, contrasts]] = measurementsOf(touchpoint, facts, language);
  return (
    <>
      {measured}
      <Remarks remarks={[[name, contrasts]]} />
    </>
  );
}

function Remarks({ remarks }: { remarks: readonly (readonly [name: string, text: string])[] }) {
  const said = remarks.filter(([, text]) => text !== '');
  if (said.length === 0) return null;
  return (
    <dl class="touchpoint-remarks">
      {said.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function remarksOf(touchpoint: Touchpoint, language: Language): [string, string][] {
  const words = journeyReportWords[language];
  const { lanes, channels } = touchpointWords[language];
  const { handover, preferredChannel } = touchpoint;
  return [
    [lanes.expected, touchpoint.lanes.expected],
    [lanes.thought, touchpoint.lanes.thought],
    [lanes.felt, touchpoint.lanes.felt],
    [words.note, touchpoint.note],
    [
      evidenceWords[language].pinned,
      touchpoint.pins
        .map(({ name, quote, selector }) => (quote && quote !== name ? `${name} “${quote}”`.trim() : name || selector))
        .join(' · '),
    ],
    [words.marks, nameMarks(touchpoint.marks, language).join(' · ')],
    [words.annoyances, touchpoint.annoyances.map((each) => nameAnnoyance(each, language)).join(' · ')],
    [
      words.checks,
      touchpoint.checks
        .map(({ question, answer, remark }) =>
          [question, words.checkAnswers[answer ?? 'skipped'], remark].filter((part) => part !== '').join(' '),
        )
        .join(' · '),
    ],
    [
      words.promises,
      touchpoint.promises.map(({ promise, verdict }) => `${promise}: ${words.verdicts[verdict]}`).join(' · '),
    ],
    [words.handover, handover === null ? '' : handover.repeated ? words.handoverRepeated : words.handoverSmooth],
    [words.preferredChannel, preferredChannel === null ? '' : channels[preferredChannel]],
  ];
}

function measurementsOf(
  touchpoint: Touchpoint,
  facts: PageFacts[],
  language: Language,
): [measured: [string, string], contrasts: [string, string]] {
  const { contrasts, contrastNames } = reportMomentWords[language];
  return [
    [pageFactWords[language].measured, describeFacts(facts, language).join(' · ')],
    [
      contrasts,
      contrastsOf(touchpoint, facts)
        .map((contrast) => contrastNames[contrast])
        .join(' · '),
    ],
  ];
}
