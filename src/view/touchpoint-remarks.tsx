import type { Language } from '../model/settings.js';
import type { Touchpoint } from '../model/touchpoint.js';
import { journeyReportWords } from '../text/journey-report.js';
import { touchpointWords } from '../text/touchpoint.js';
import { nameAnnoyance, nameMarks } from './name-marks.js';

/** Everything the reviewer wrote, ticked and marked about one touchpoint beside the four answers. */
export function TouchpointRemarks({ touchpoint, language }: { touchpoint: Touchpoint; language: Language }) {
  const remarks = remarksOf(touchpoint, language).filter(([, text]) => text !== '');
  if (remarks.length === 0) return null;
  return (
    <dl class="touchpoint-remarks">
      {remarks.map(([name, text]) => (
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
