import { type Figure, isDefined } from '../measure/figure.js';
import { type JourneyFigures, journeyFigures, type TouchpointFigures } from '../measure/journey-figures.js';
import { quoteOf } from '../measure/quote-of.js';
import { isPoint } from '../measure/score.js';
import type { Journey } from '../model/journey.js';
import { scales } from '../model/rating.js';
import type { Language } from '../model/settings.js';
import type { Time } from '../model/time.js';
import { exportFileWords } from '../text/export-files.js';
import { journeyReportWords } from '../text/journey-report.js';
import { questions } from '../text/questions.js';
import { touchpointWords } from '../text/touchpoint.js';
import { formatAnswer, formatDifference, formatNumber } from '../view/format-number.js';
import { formatDay } from '../view/format-time.js';
import { glyphs } from '../view/moment-sign.js';
import { phasesOf } from '../view/phases-of.js';
import { signsOf } from '../view/signs-of.js';
import { writeHeadline, writeLead } from '../view/write-headline.js';
import type { CsvSource } from './csv-row.js';
import { markdownText, mermaidText } from './markdown-text.js';

/** The report of one journey as Markdown, with its emotions as a Mermaid `journey` diagram. */
export function writeMarkdownReport({ journey, study }: CsvSource, language: Language, now: Time): string {
  const words = journeyReportWords[language];
  const figures = journeyFigures(journey, study);
  const facts = [
    journey.brand.name,
    study?.title ?? null,
    journey.round,
    words.reviewer(journey.reviewer),
    journey.startedAt === null ? null : formatDay(journey.startedAt, language),
  ].filter((fact) => fact !== null);
  const parts = [
    `# ${markdownText(writeHeadline(figures, language))}`,
    markdownText(facts.join(' · ')),
    markdownText(writeLead(figures, language, journey.state === 'finished')),
    ...goals(journey, language),
    `## ${words.figures}`,
    figureTable(figures, language),
    ...(figures.touchpoints.length === 0 ? [words.noTouchpoints] : details(figures, language)),
    `*${words.made(formatDay(now, language))}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function goals({ goals: given }: Journey, language: Language): string[] {
  const words = journeyReportWords[language];
  if (given.length === 0) return [];
  return [
    `## ${words.goals}`,
    given.map(({ text, reached }) => `- ${markdownText(text)}: ${words.outcomes[reached ?? 'unknown']}`).join('\n'),
  ];
}

function figureTable({ score, peakEnd, disconfirmation }: JourneyFigures, language: Language): string {
  const words = journeyReportWords[language];
  const value = (figure: Figure, format: (value: number) => string): string =>
    isDefined(figure) ? format(figure) : '–';
  const whole = (figure: Figure): string => value(figure, (number) => formatNumber(number, language));
  return table(
    [words.figures, ''],
    [
      [words.score, whole(score)],
      [words.peakEnd, whole(peakEnd)],
      [words.disconfirmation, value(disconfirmation, (number) => formatDifference(number, language))],
    ],
  );
}

function details(figures: JourneyFigures, language: Language): string[] {
  const words = journeyReportWords[language];
  return [
    `## ${words.map}`,
    diagram(figures.touchpoints, language),
    exportFileWords[language].diagramScale,
    `## ${words.whatHurts}`,
    moments(figures.pains, words.nothingHurts),
    `## ${words.whatDelights}`,
    moments(figures.wows, words.nothingDelights),
    `## ${words.touchpoints}`,
    touchpointTable(figures.touchpoints, language),
  ];
}

/** Mermaid draws faces on a scale of 1 to 5, so that seven points are fitted into it; who was not asked is not drawn. */
function diagram(touchpoints: TouchpointFigures[], language: Language): string {
  const sections = new Map(phasesOf(touchpoints).map(({ name, from }) => [from, name]));
  const lines = touchpoints.flatMap(({ touchpoint, sequence }, index) => {
    const { emotion } = touchpoint.rating;
    const section = sections.get(index);
    const task = isPoint(emotion)
      ? [
          `    ${sequence}. ${mermaidText(touchpoint.type)}: ${Math.round(1 + ((emotion - 1) * 4) / 6)}: ${channelOf(touchpoint, language)}`,
        ]
      : [];
    return section === undefined ? task : [`  section ${mermaidText(section)}`, ...task];
  });
  return ['```mermaid', 'journey', `  title ${questions[language].emotion.name}`, ...lines, '```'].join('\n');
}

const channelOf = ({ channel }: TouchpointFigures['touchpoint'], language: Language): string =>
  mermaidText(touchpointWords[language].channels[channel]);

const moments = (list: TouchpointFigures[], nothing: string): string =>
  list.length === 0
    ? nothing
    : list
        .map(({ touchpoint, sequence }) => {
          const quote = markdownText(quoteOf(touchpoint));
          return `- **${sequence}\\. ${markdownText(touchpoint.type)}**${quote === '' ? '' : `: “${quote}”`}`;
        })
        .join('\n');

function touchpointTable(touchpoints: TouchpointFigures[], language: Language): string {
  const words = journeyReportWords[language];
  const { channels } = touchpointWords[language];
  return table(
    [
      words.columns.number,
      words.columns.touchpoint,
      exportFileWords[language].channel,
      ...scales.map((scale) => questions[language][scale].name),
      words.columns.score,
      words.columns.signs,
      words.columns.wrote,
    ],
    touchpoints.map((figures) => {
      const { touchpoint, sequence, score } = figures;
      return [
        String(sequence),
        touchpoint.type,
        channels[touchpoint.channel],
        ...scales.map((scale) => formatAnswer(touchpoint.rating[scale], words)),
        isDefined(score) ? formatNumber(score, language) : '–',
        signsOf(figures)
          .map((kind) => `${glyphs[kind]} ${words[kind]}`)
          .join(' '),
        quoteOf(touchpoint),
      ];
    }),
  );
}

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(markdownText))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
