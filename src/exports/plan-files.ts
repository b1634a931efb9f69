import { makeReportModel, type ReportModel } from '../measure/report-model.js';
import type { FileAttachment, JourneyWithVisits } from '../model/journey-file.js';
import type { Time } from '../model/time.js';
import { exportFileWords } from '../text/export-files.js';
import type { CsvSource } from './csv-row.js';
import type { ExportChoice, FileFormat } from './export-choice.js';
import { type ExportData, type ExportSource, readSources } from './export-data.js';
import { endings, endingsOfEach, exportStem } from './export-name.js';
import { fileName, uniqueNames } from './file-name.js';
import { filePicture, isPicture } from './file-picture.js';
import { journeyFileParts } from './journey-file-parts.js';
import { planCsv, planSpss } from './plan-tables.js';
import type { ExportFile, FilePart, PlannedFiles } from './planned-files.js';
import { eventLogParts } from './write-event-log.js';
import { writeHtmlReport } from './write-html-report.js';
import { writeJourneyMap } from './write-journey-map.js';
import { writeJourneySchema } from './write-journey-schema.js';
import { writeMarkdownReport } from './write-markdown-report.js';
import { quotedInReport, writeStudyReport } from './write-study-report.js';
import { writeWorkbook } from './write-workbook.js';

type Written = FilePart | Promise<FilePart>;

/** What the making of files asks of the place where it runs. */
export interface ExportMeans {
  /** The kept attachments of a journey, with their bytes. */
  attachmentsOf: (journey: string) => Promise<FileAttachment[]>;
  /** A drawing as a picture. */
  drawPng: (svg: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Of everything in the report that draws lots. */
  seed: number;
}

/**
 * The files of an export, each to be made when its parts are asked for. What it is made from is disguised already. Only the
 * report and the workbook hold all journeys at once: they say something about all together.
 */
export function planFiles(source: ExportSource, choice: ExportChoice, now: Time, means: ExportMeans): PlannedFiles[] {
  const { language, flavour, formats } = choice;
  const { studies, outlines } = source;
  const stem = exportStem(outlines, now);
  const ids = outlines.map(({ id }) => id);
  const sources = () => readSources(source);
  const attachmentsOf = (journey: string) => (choice.pictures ? means.attachmentsOf(journey) : Promise.resolve([]));
  const picturesOf = async (ids: readonly string[]) =>
    (await Promise.all(ids.map(attachmentsOf))).flat().filter(isPicture).map(filePicture);
  const many = outlines.length + 1;
  let all: Promise<Whole> | null = null;
  const whole = (): Promise<Whole> => {
    all ??= readWhole(source, means.seed);
    return all;
  };

  const streamed = (file: ExportFile, parts: () => AsyncIterable<FilePart>, steps = many): PlannedFiles => ({
    files: [file],
    steps,
    parts: async function* () {
      for await (const part of parts()) yield [0, part];
    },
  });
  const file = (name: string, mediaType: string, write: () => Written, steps = 1): PlannedFiles =>
    streamed(
      { name, mediaType },
      async function* () {
        yield await write();
      },
      steps,
    );
  const ofEach = (folder: string, ending: string, mediaType: string, write: (source: CsvSource) => Written) =>
    uniqueNames(
      outlines.map((outline) => fileName(outline, ending)),
      ending,
    ).map((name, place) =>
      file(outlines.length === 1 ? name : `${folder}/${name}`, mediaType, async () => {
        for await (const each of readSources({ ...source, outlines: outlines.slice(place, place + 1) })) {
          return write(each);
        }
        throw new RangeError(`There is no journey ${place}.`);
      }),
    );

  const plans: Record<FileFormat, () => PlannedFiles[]> = {
    report: () => [
      file(
        `${stem}${endings.report}`,
        'text/html',
        async () => {
          const { report } = await whole();
          const wanted = quotedInReport(report).filter(({ attachments }) => attachments.length > 0);
          const pictures = await picturesOf([...new Set(wanted.map(({ journey }) => journey))]);
          const quoted = new Set(wanted.flatMap(({ attachments }) => attachments));
          return writeStudyReport(
            report,
            language,
            now,
            pictures.filter(({ id }) => quoted.has(id)),
          );
        },
        many,
      ),
    ],
    journeyReports: () =>
      ofEach('reports', endingsOfEach.journeyReports, 'text/html', async (each) =>
        writeHtmlReport({ ...each, pictures: await picturesOf([each.journey.id]) }, language, now),
      ),
    markdown: () =>
      ofEach('markdown', endingsOfEach.markdown, 'text/markdown', (each) => writeMarkdownReport(each, language, now)),
    mapSvg: () => ofEach('maps', endingsOfEach.mapSvg, 'image/svg+xml', (each) => writeJourneyMap(each, language)),
    mapPng: () =>
      ofEach('maps', endingsOfEach.mapPng, 'image/png', (each) => means.drawPng(writeJourneyMap(each, language))),
    workbook: () => [
      file(
        `${stem}${endings.workbook}`,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        async () => {
          const { data, report } = await whole();
          return new Uint8Array(await (await writeWorkbook(data, report, language)).arrayBuffer());
        },
        many,
      ),
    ],
    csv: () => [planCsv(sources, stem, outlines.length, flavour)],
    spss: () => [planSpss(sources, stem, outlines.length, language)],
    eventLog: () => [
      streamed({ name: `${stem}${endings.eventLog}`, mediaType: 'application/xml' }, () =>
        eventLogParts(sources(), exportFileWords[language].eventLog),
      ),
    ],
    journeyFile: () => [
      streamed({ name: `${stem}${endings.journeyFile}`, mediaType: 'application/json' }, () =>
        journeyFileParts({ studies, journeys: source.read(ids) }, attachments(ids, attachmentsOf), now),
      ),
    ],
    schema: () => [file('geeltje-journey-file.schema.json', 'application/schema+json', writeJourneySchema)],
  };
  return formats.flatMap((format) => plans[format]());
}

interface Whole {
  data: ExportData;
  report: ReportModel;
}

async function readWhole({ studies, outlines, read }: ExportSource, seed: number): Promise<Whole> {
  const journeys: JourneyWithVisits[] = [];
  for await (const journey of read(outlines.map(({ id }) => id))) journeys.push(journey);
  const data = { studies, journeys };
  return { data, report: makeReportModel({ ...data, visits: journeys.flatMap(({ visits }) => visits) }, { seed }) };
}

async function* attachments(
  journeys: readonly string[],
  attachmentsOf: ExportMeans['attachmentsOf'],
): AsyncGenerator<FileAttachment> {
  for (const id of journeys) yield* await attachmentsOf(id);
}
