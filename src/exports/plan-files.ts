import { makeReportModel, type ReportModel } from '../measure/report-model.js';
import type { FileAttachment, JourneyWithVisits } from '../model/journey-file.js';
import type { Time } from '../model/time.js';
import { exportFileWords } from '../text/export-files.js';
import { touchpointRows, visitRows } from './csv-row.js';
import type { ExportChoice, FileFormat } from './export-choice.js';
import { csvSources, type ExportData } from './export-data.js';
import { fileName, uniqueNames } from './file-name.js';
import { filePicture, isPicture } from './file-picture.js';
import { journeyColumns, journeyTableRow } from './journey-columns.js';
import { journeyFileParts } from './journey-file-parts.js';
import type { FilePart, PlannedFile } from './planned-file.js';
import { spssColumns, textWidths } from './spss-columns.js';
import { touchpointColumns } from './touchpoint-columns.js';
import { visitColumns } from './visit-columns.js';
import { csvParts } from './write-csv.js';
import { writeCsvDictionary } from './write-csv-dictionary.js';
import { eventLogParts } from './write-event-log.js';
import { writeHtmlReport } from './write-html-report.js';
import { writeJourneyMap } from './write-journey-map.js';
import { writeJourneySchema } from './write-journey-schema.js';
import { writeMarkdownReport } from './write-markdown-report.js';
import { writeSpssSyntax } from './write-spss-syntax.js';
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

/** The name that the files of an export begin with: of the one journey, or of the day. */
export function exportStem(journeys: readonly JourneyWithVisits[], now: Time): string {
  const [first, ...others] = journeys;
  return first && others.length === 0 ? fileName(first, '') : `${now.slice(0, 10)}-geeltje`;
}

/** The files of an export, each to be made when its parts are asked for. The data is disguised already. */
export function planFiles(data: ExportData, choice: ExportChoice, now: Time, means: ExportMeans): PlannedFile[] {
  const { language, flavour, formats } = choice;
  const { journeys } = data;
  const sources = csvSources(data);
  const stem = exportStem(journeys, now);
  const tables = {
    touchpoints: `${stem}-touchpoints.csv`,
    visits: `${stem}-visits.csv`,
    journeys: `${stem}-journeys.csv`,
  };
  const attachmentsOf = (journey: string) => (choice.pictures ? means.attachmentsOf(journey) : Promise.resolve([]));
  const picturesOf = async (ids: readonly string[]) =>
    (await Promise.all(ids.map(attachmentsOf))).flat().filter(isPicture).map(filePicture);
  const many = journeys.length + 1;
  let made: ReportModel | null = null;
  const report = (): ReportModel => {
    made ??= makeReportModel({ ...data, visits: journeys.flatMap(({ visits }) => visits) }, { seed: means.seed });
    return made;
  };

  const file = (name: string, mediaType: string, write: () => Written, steps = 1): PlannedFile => ({
    name,
    mediaType,
    steps,
    parts: async function* () {
      yield await write();
    },
  });
  const csv = (name: string, parts: PlannedFile['parts']): PlannedFile => ({
    name,
    mediaType: 'text/csv',
    steps: many,
    parts,
  });
  const ofEach = (folder: string, ending: string, mediaType: string, write: (place: number) => Written) =>
    uniqueNames(
      journeys.map((journey) => fileName(journey, ending)),
      ending,
    ).map((name, place) => file(journeys.length === 1 ? name : `${folder}/${name}`, mediaType, () => write(place)));
  const sourceAt = (place: number) => {
    const source = sources[place];
    if (!source) throw new RangeError(`There is no journey ${place}.`);
    return source;
  };

  const plans: Record<FileFormat, () => PlannedFile[]> = {
    report: () => [
      file(
        `${stem}-report-on-all.html`,
        'text/html',
        async () => {
          const wanted = quotedInReport(report()).filter(({ attachments }) => attachments.length > 0);
          const pictures = await picturesOf([...new Set(wanted.map(({ journey }) => journey))]);
          const quoted = new Set(wanted.flatMap(({ attachments }) => attachments));
          return writeStudyReport(
            report(),
            language,
            now,
            pictures.filter(({ id }) => quoted.has(id)),
          );
        },
        many,
      ),
    ],
    journeyReports: () =>
      ofEach('reports', '-report.html', 'text/html', async (place) => {
        const { journey, visits } = sourceAt(place);
        return writeHtmlReport({ journey, visits, pictures: await picturesOf([journey.id]) }, language, now);
      }),
    markdown: () =>
      ofEach('markdown', '-report.md', 'text/markdown', (place) => writeMarkdownReport(sourceAt(place), language, now)),
    mapSvg: () => ofEach('maps', '-map.svg', 'image/svg+xml', (place) => writeJourneyMap(sourceAt(place), language)),
    mapPng: () =>
      ofEach('maps', '-map.png', 'image/png', (place) => means.drawPng(writeJourneyMap(sourceAt(place), language))),
    workbook: () => [
      file(
        `${stem}.xlsx`,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        async () => new Uint8Array(await (await writeWorkbook(data, report(), language)).arrayBuffer()),
        many,
      ),
    ],
    csv: () => [
      csv(tables.touchpoints, () => csvParts(touchpointColumns, each(sources, touchpointRows), flavour)),
      csv(tables.visits, () => csvParts(visitColumns, each(sources, visitRows), flavour)),
      csv(tables.journeys, () =>
        csvParts(
          journeyColumns,
          each(sources, (source) => [journeyTableRow(source)]),
          flavour,
        ),
      ),
      file(`${stem}-csv-metadata.json`, 'application/csvm+json', () => writeCsvDictionary(tables, flavour)),
    ],
    spss: () => {
      const columns = spssColumns(touchpointColumns);
      const rows = () => each(sources, touchpointRows);
      return [
        csv(`${stem}-spss.csv`, () => csvParts(columns, rows())),
        file(
          `${stem}-spss.sps`,
          'application/x-spss-sps',
          () => writeSpssSyntax(`${stem}-spss.csv`, textWidths(columns, rows()), language),
          many,
        ),
      ];
    },
    eventLog: () => [
      {
        name: `${stem}.xes`,
        mediaType: 'application/xml',
        steps: many,
        parts: () => eventLogParts(sources, exportFileWords[language].eventLog),
      },
    ],
    journeyFile: () => [
      {
        name: `${stem}.geeltje.json`,
        mediaType: 'application/json',
        steps: many,
        parts: () => journeyFileParts(data, attachments(journeys, attachmentsOf), now),
      },
    ],
    schema: () => [file('geeltje-journey-file.schema.json', 'application/schema+json', writeJourneySchema)],
  };
  return formats.flatMap((format) => plans[format]());
}

function* each<Source, Row>(sources: Iterable<Source>, rows: (source: Source) => Row[]): Generator<Row[]> {
  for (const source of sources) yield rows(source);
}

async function* attachments(
  journeys: readonly JourneyWithVisits[],
  attachmentsOf: ExportMeans['attachmentsOf'],
): AsyncGenerator<FileAttachment> {
  for (const { id } of journeys) yield* await attachmentsOf(id);
}
