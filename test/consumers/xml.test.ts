import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasConsumer } from '../../scripts/ensure-consumers.mjs';
import { csvSources } from '../../src/exports/export-data.js';
import { eventLogParts } from '../../src/exports/write-event-log.js';
import { writeJourneyMap } from '../../src/exports/write-journey-map.js';
import { legalInXml } from '../../src/exports/xml-text.js';
import { naughtyJourney, naughtyTexts } from '../exports/naughty-texts.js';
import { sampleJourney } from '../model/sample-journey.js';
import { journeysOfTwo, studyOfTwo } from '../model/two-brands.js';
import { type ExportFolder, makeExportFolder } from './export-folder.js';

const schema = fileURLToPath(new URL('event-log.xsd', import.meta.url));

const sources = csvSources({
  studies: [studyOfTwo],
  journeys: [...journeysOfTwo.map((journey) => ({ ...journey, visits: [] })), naughtyJourney()],
});

describe.runIf(hasConsumer('xmllint'))('an XML parser (skipped where xmllint is not installed)', () => {
  let folder: ExportFolder;
  beforeAll(() => {
    folder = makeExportFolder();
  });
  afterAll(() => folder.remove());

  const lint = (...args: string[]): string => execFileSync('xmllint', args, { encoding: 'utf8', stdio: 'pipe' });

  it('reads the event log, valid by the rules of XES, with every text as it was written', async () => {
    const path = folder.write('log.xes', await textOf(eventLogParts(sources, 'a & b')));
    lint('--noout', '--huge', '--schema', schema, path);
    const count = (xpath: string) => Number(lint('--huge', '--xpath', `count(${xpath})`, path));
    expect(count("//*[local-name()='trace']")).toBe(sources.length);
    expect(count("//*[local-name()='event']")).toBe(
      sources.reduce((sum, { journey }) => sum + journey.touchpoints.length, 0),
    );
    const note = (place: number) =>
      lint(
        '--huge',
        '--xpath',
        `string((//*[local-name()='trace'])[last()]/*[local-name()='event'][${place}]/*[@key='note']/@value)`,
        path,
      );
    for (const place of [2, 60, naughtyTexts.length - 4, naughtyTexts.length - 20]) {
      const expected = Buffer.from(legalInXml(naughtyTexts[place - 1] ?? '')).toString();
      expect(note(place).replace(/\n$/u, '')).toBe(expected);
    }
  });

  it('reads the map as SVG, also of a journey in which nothing was rated, and finds no element that it should not hold', () => {
    const paths = sources.map((source, place) => folder.write(`${place}.svg`, writeJourneyMap(source, 'en')));
    const empty = folder.write(
      'empty.svg',
      writeJourneyMap({ study: null, journey: sampleJourney(), visits: [] }, 'nl'),
    );
    lint('--noout', '--huge', ...paths, empty);
    const parts = 'svg g rect text path line circle style title'
      .split(' ')
      .map((name) => `self::*[local-name() = '${name}']`);
    const foreign = `//*[not(${parts.join(' or ')})] | //@*[starts-with(local-name(), 'on') or local-name() = 'href']`;
    expect(lint('--huge', '--xpath', `count(${foreign})`, ...paths.slice(-1)).trim()).toBe('0');
  });
});

async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}
