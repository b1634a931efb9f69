import type { Change } from '../model/amend.js';
import type { Amendable } from '../model/amendment.js';
import { closingStatements } from '../model/closing.js';
import { scales } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import { amendmentWords } from '../text/amendments.js';
import { journeyReportWords } from '../text/journey-report.js';
import { questions } from '../text/questions.js';
import { reportComparisonWords } from '../text/report-comparison.js';
import { touchpointWords } from '../text/touchpoint.js';
import { formatAnswer } from './format-number.js';
import { formatClock, formatDay } from './format-time.js';
import { nameAnnoyance } from './name-marks.js';

/** One thing that changed, in words: `Ease`, `3`, `5`. */
export interface ChangedField {
  name: string;
  before: string;
  after: string;
}

/** What an amendment changed, one line per answer or text; what has no words of its own is left out. */
export function describeChange({ before, after }: Change, language: Language): ChangedField[] {
  const old = describePart(before, language);
  const now = describePart(after, language, before);
  const { nothing } = amendmentWords[language];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => ({ name, before: old.get(name) || nothing, after: now.get(name) || nothing }))
    .filter((field) => field.before !== field.after);
}

/** The fields that are there, by their name on the screen; `earlier`: as the part was before, if it is not that itself. */
function describePart(part: Amendable, language: Language, earlier?: Amendable): Map<string, string> {
  const words = amendmentWords[language];
  const report = journeyReportWords[language];
  const { lanes, channels, marks } = touchpointWords[language];
  const described = new Map<string, string>();
  const say = <Key extends keyof Amendable>(
    field: Key,
    name: string,
    write: (value: NonNullable<Amendable[Key]>) => string,
  ): void => {
    if (field in part) described.set(name, part[field] === null || part[field] === undefined ? '' : write(part[field]));
  };
  if ('deletedAt' in part) described.set(words.presence, part.deletedAt === null ? words.yes : words.no);
  say('type', words.type, (type) => type);
  say('happenedAt', words.happenedAt, (time) => words.moment(formatDay(time, language), formatClock(time)));
  say('phase', words.phase, (phase) => phase);
  say('channel', words.channel, (channel) => channels[channel]);
  for (const scale of scales) {
    say('rating', questions[language][scale].name, (rating) => formatAnswer(rating[scale], report));
  }
  for (const lane of ['expected', 'thought', 'felt'] as const) say('lanes', lanes[lane], (texts) => texts[lane]);
  say('note', report.note, (note) => note);
  say('marks', report.marks, (set) => set.map((mark) => marks[mark]).join(' · '));
  say('annoyances', report.annoyances, (set) => set.map((each) => nameAnnoyance(each, language)).join(' · '));
  for (const { question } of part.checks ?? []) {
    say('checks', question, (checks) => {
      const check = checks.find((each) => each.question === question);
      return check ? `${report.checkAnswers[check.answer ?? 'skipped']} ${check.remark}`.trim() : '';
    });
  }
  for (const { promise } of part.promises ?? []) {
    say('promises', promise, (promises) => {
      const found = promises.find((each) => each.promise === promise);
      return found ? report.verdicts[found.verdict] : '';
    });
  }
  say('ownership', words.ownership, (ownership) => report.ownerships[ownership]);
  say('handover', report.handover, ({ repeated }) => (repeated ? report.handoverRepeated : report.handoverSmooth));
  say('preferredChannel', report.preferredChannel, (channel) => channels[channel]);
  say('idea', words.idea, ({ kind, text }) => `${reportComparisonWords[language].ideaKinds[kind]}: ${text}`);
  say('stars', words.stars, String);
  say('attachments', words.attachments, (ids) => {
    const added = earlier ? ids.filter((id) => !earlier.attachments?.includes(id)).length : 0;
    const count = ids.length === 0 ? '' : words.attachmentCount(ids.length);
    return added === 0 ? count : `${count}, ${words.attachmentsAdded(added)}`;
  });
  say('pins', words.pins, (pins) => pins.map(({ name }) => name).join(' · '));
  for (const { text } of part.goals ?? []) {
    say('goals', text, (goals) => report.outcomes[goals.find((goal) => goal.text === text)?.reached ?? 'unknown']);
  }
  say('closing', report.overall, ({ overall }) => (overall === null ? '' : report.outOfSeven(String(overall))));
  for (const statement of closingStatements) {
    say('closing', words.statements[statement], ({ statements }) => String(statements[statement] ?? ''));
  }
  say('closing', words.doubted, ({ doubted }) => (doubted === null ? '' : doubted ? words.yes : words.no));
  say('closing', words.nps, ({ nps }) => String(nps ?? ''));
  return described;
}
