import { isPoint } from '../measure/score.js';
import { type Answer, scales } from '../model/rating.js';
import { type CsvSource, scoreOf, type TouchpointRow, touchpointRows } from './csv-row.js';
import { xmlText } from './xml-text.js';

/** The standard extensions that the log speaks in. */
const extensions = [
  ['Concept', 'concept'],
  ['Time', 'time'],
  ['Organizational', 'org'],
  ['Lifecycle', 'lifecycle'],
] as const;

/** Elements of XES by the kind of value they hold. */
type AttributeType = 'string' | 'date' | 'int' | 'float' | 'boolean';

/**
 * An event log for process mining, in parts: XES as IEEE 1849-2016 has it. A trace is a journey, an event is a touchpoint
 * at the moment the reviewer met it, under the type that the study's desk arranged it in. What was not answered is left out.
 */
export async function* eventLogParts(
  sources: Iterable<CsvSource> | AsyncIterable<CsvSource>,
  title: string,
): AsyncGenerator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<log xmlns="http://www.xes-standard.org/" xes.version="1849.2016" xes.features="">',
    ...extensions.map(
      ([name, prefix]) =>
        `<extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>`,
    ),
    `<global scope="trace">${attribute('string', 'concept:name', '')}</global>`,
    '<global scope="event">',
    attribute('string', 'concept:name', ''),
    attribute('date', 'time:timestamp', '1970-01-01T00:00:00.000+00:00'),
    attribute('string', 'org:resource', ''),
    attribute('string', 'lifecycle:transition', 'complete'),
    '</global>',
    '<classifier name="Touchpoint" scope="event" keys="concept:name"/>',
    attribute('string', 'concept:name', title),
    attribute('string', 'lifecycle:model', 'standard'),
    '',
  ].join('\n');
  for await (const source of sources) yield trace(source);
  yield '</log>\n';
}

function trace(source: CsvSource): string {
  const { journey, study } = source;
  return [
    '<trace>',
    attribute('string', 'concept:name', journey.id),
    attribute('string', 'brand', journey.brand.name),
    attribute('string', 'reviewer', journey.reviewer),
    attribute('string', 'state', journey.state),
    attribute('string', 'round', journey.round),
    attribute('string', 'study', study?.title),
    attribute('int', 'overall', journey.closing?.overall),
    ...touchpointRows(source).map(event),
    '</trace>\n',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function event(row: TouchpointRow): string {
  const { figures, arranged, journey } = row;
  const { touchpoint } = figures;
  return [
    '<event>',
    attribute('string', 'concept:name', arranged.type),
    attribute('string', 'concept:instance', touchpoint.id),
    attribute('date', 'time:timestamp', touchpoint.happenedAt),
    attribute('string', 'org:resource', journey.reviewer),
    attribute('string', 'lifecycle:transition', 'complete'),
    attribute('string', 'phase', arranged.phase),
    attribute('string', 'channel', touchpoint.channel),
    attribute('string', 'page', touchpoint.page?.address),
    ...scales.map((scale) => attribute('int', scale, pointOf(touchpoint.rating[scale]))),
    attribute('float', 'score', scoreOf(figures)),
    attribute('boolean', 'pain', figures.pain || touchpoint.marks.includes('pain')),
    attribute('boolean', 'wow', figures.wow || touchpoint.marks.includes('wow')),
    attribute('boolean', 'blocked', touchpoint.marks.includes('blocked')),
    attribute('string', 'note', touchpoint.note || null),
    '</event>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const pointOf = (answer: Answer): number | null => (isPoint(answer) ? answer : null);

/** One attribute, or nothing for a value that is not there. */
const attribute = (type: AttributeType, key: string, value: string | number | boolean | null | undefined): string =>
  value === null || value === undefined ? '' : `<${type} key="${key}" value="${xmlText(String(value))}"/>`;
