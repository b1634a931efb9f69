import writeExcelFile, { type Row } from 'write-excel-file/universal';
import type { ReportModel } from '../measure/report-model.js';
import type { Language } from '../model/settings.js';
import { ideaColumnWords, journeyColumnWords, touchpointColumnWords } from '../text/csv-columns.js';
import { exportFileWords } from '../text/export-files.js';
import type { CsvColumn } from './csv-column.js';
import { touchpointRows } from './csv-row.js';
import { csvSources, type ExportData } from './export-data.js';
import { ideaColumns, ideaRows } from './idea-columns.js';
import { journeyColumns, journeyTableRow } from './journey-columns.js';
import { summaryColumns, summaryRows } from './summary-rows.js';
import { touchpointColumns } from './touchpoint-columns.js';
import { plainSheet, textCell, workbookSheet } from './workbook-sheet.js';

/** A workbook (XLSX) of five sheets: the figures of the report, the tables, and what their columns mean. */
export function writeWorkbook(data: ExportData, report: ReportModel, language: Language): Promise<Blob> {
  const { sheets, codebookColumns } = exportFileWords[language];
  const sources = csvSources(data);
  return writeExcelFile([
    plainSheet(sheets.summary, summaryColumns(language), summaryRows(report, language)),
    workbookSheet(sheets.touchpoints, touchpointColumns, sources.flatMap(touchpointRows)),
    workbookSheet(sheets.journeys, journeyColumns, sources.map(journeyTableRow)),
    workbookSheet(sheets.ideas, ideaColumns, ideaRows(data.studies, sources)),
    plainSheet(
      sheets.codebook,
      [
        { title: codebookColumns.sheet, width: 18 },
        { title: codebookColumns.column, width: 24 },
        { title: codebookColumns.kind, width: 40 },
        { title: codebookColumns.meaning, width: 100 },
      ],
      [
        ...codebook(sheets.touchpoints, touchpointColumns, touchpointColumnWords[language], language),
        ...codebook(sheets.journeys, journeyColumns, journeyColumnWords[language], language),
        ...codebook(sheets.ideas, ideaColumns, ideaColumnWords[language], language),
      ],
    ),
  ]).toBlob();
}

const codebook = <Each, Name extends string>(
  sheet: string,
  columns: readonly CsvColumn<Each, Name>[],
  words: Record<Name, string>,
  language: Language,
): Row[] =>
  columns.map(({ name, kind }) =>
    [sheet, name, exportFileWords[language].kinds[kind], words[name]].map((text) => textCell(text)),
  );
