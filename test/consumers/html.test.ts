import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasConsumer } from '../../scripts/ensure-consumers.mjs';
import { writeHtmlReport } from '../../src/exports/write-html-report.js';
import { writeStudyReport } from '../../src/exports/write-study-report.js';
import { makeReportModel } from '../../src/measure/report-model.js';
import { parse } from '../../src/model/parse.js';
import { languages } from '../../src/model/settings.js';
import { naughtyJourney } from '../exports/naughty-texts.js';
import { sampleTime } from '../model/sample-journey.js';
import { journeyOfTwelve, visitsOfTwelve } from '../model/twelve-touchpoints.js';
import { journeysOfTwo, studyOfTwo, visitsOfTwo } from '../model/two-brands.js';
import { type ExportFolder, makeExportFolder } from './export-folder.js';

const checker = fileURLToPath(new URL('../../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

const messagesSchema = v.object({
  messages: v.array(v.looseObject({ type: v.string(), message: v.string(), extract: v.optional(v.string()) })),
});

/** Of properties that are newer than the checker. */
const unknownStyle = /^CSS: “(?:paint-order|content-visibility|block-size)”|details-content/u;

describe.runIf(hasConsumer('java'))('the HTML checker (skipped where Java is not installed)', () => {
  let folder: ExportFolder;
  beforeAll(() => {
    folder = makeExportFolder();
  });
  afterAll(() => folder.remove());

  it('finds no error in any report, whatever was written', () => {
    const { visits, touchpoints, ...rest } = naughtyJourney();
    // The checker takes its time: every fourth text, and all that break out of formats.
    const journey = {
      ...rest,
      touchpoints: touchpoints.filter((_, place) => place % 4 === 0 || place > touchpoints.length - 34),
    };
    const report = makeReportModel(
      { studies: [studyOfTwo], journeys: [...journeysOfTwo, journey], visits: visitsOfTwo },
      { seed: 1 },
    );
    const picture = {
      id: journeyOfTwelve.id,
      name: '"><script>',
      dimensions: { width: 1, height: 1 },
      takenAt: sampleTime(0),
      address: 'data:image/png;base64,iVBORw0KGgo=',
    };
    const pictured = {
      ...journeyOfTwelve,
      touchpoints: journeyOfTwelve.touchpoints.map((touchpoint, place) =>
        place === 0 ? { ...touchpoint, attachments: [picture.id] } : touchpoint,
      ),
    };
    const paths = [
      folder.write('naughty.html', writeHtmlReport({ study: null, journey, visits }, 'en', sampleTime(0))),
      ...languages.flatMap((language) => [
        folder.write(
          `journey-${language}.html`,
          writeHtmlReport(
            { study: null, journey: pictured, visits: visitsOfTwelve, pictures: [picture] },
            language,
            sampleTime(0),
          ),
        ),
        folder.write(`study-${language}.html`, writeStudyReport(report, language, sampleTime(0))),
      ]),
    ];
    const told = execFileSync(
      'java',
      ['-Xmx700m', '-jar', checker, '--format', 'json', '--stdout', '--exit-zero-always', ...paths],
      {
        encoding: 'utf8',
        maxBuffer: 1e8,
        stdio: 'pipe',
      },
    );
    const { messages } = parse(messagesSchema, JSON.parse(told));
    const errors = messages.filter(({ type, message }) => type !== 'info' && !unknownStyle.test(message));
    expect(errors.map(({ message, extract }) => `${message} ${extract ?? ''}`)).toEqual([]);
  });
});
