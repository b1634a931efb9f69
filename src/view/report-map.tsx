import { useContext } from 'preact/hooks';
import type { Comparison } from '../measure/comparison.js';
import { isDefined } from '../measure/figure.js';
import type { ReportSection } from '../measure/report-section.js';
import { type TemplateType, templateTypes } from '../measure/template-rows.js';
import type { TypeReport } from '../measure/type-report.js';
import { type TypeVoices, voicedLanes } from '../measure/type-voices.js';
import type { Language } from '../model/settings.js';
import { reportMapWords } from '../text/report-map.js';
import { formatNumber, formatSigned } from './format-number.js';
import { LinePoint, mostLines } from './line-point.js';
import { glyphs, MomentSign } from './moment-sign.js';
import { nameSection } from './name-section.js';
import type { NamedBrand } from './named-brands.js';
import { ReportPlaces } from './report-places.js';
import { ScrollArea } from './scroll-area.js';
import { voicesOf } from './summary-moments.js';
import { TemplateCurve } from './template-curve.js';
import { writeDifferenceInterval } from './write-verdict.js';

interface Properties {
  section: ReportSection;
  /** The one that the notes speak of, before those that are laid over it; under the names they are told apart by. */
  lines: readonly NamedBrand[];
  /** The first against the second, where they were compared. */
  comparison: Comparison | null;
  language: Language;
}

/** The journey map: emotion of brands and rounds on one template, notes, differences, and what reviewers expected, thought and felt. */
export function ReportMap({ section, lines, comparison, language }: Properties) {
  const words = reportMapWords[language];
  const places = useContext(ReportPlaces);
  const drawn = lines.slice(0, mostLines);
  const types = templateTypes(
    section.template,
    drawn.map(({ brand }) => brand),
  );
  const all = new Set(drawn.flatMap(({ brand }) => brand.types.map(({ type }) => type))).size;
  const [face] = drawn;
  if (face === undefined || types.length === 0) return null;
  const voices = types.map(({ type }) => voicesOf(section.voices, face.brand, type));
  const lanes = voicedLanes.filter((lane) => voices.some((each) => (each?.lanes[lane].length ?? 0) > 0));
  return (
    <div class={types.length > 9 ? 'report-map report-map--long' : 'report-map'}>
      <p class="report-small">
        {words.lead} {drawn.length > 1 && words.overlaid} {types.length < all && words.left(types.length, all)}
      </p>
      <MapLegend names={drawn.map(({ name }) => name)} language={language} />
      <ScrollArea label={words.scroll(nameSection(section, language))}>
        <div class="report-map__columns" style={{ '--columns': types.length }}>
          <TemplateCurve types={types} names={drawn.map(({ name }) => name)} step={24} language={language} />
          <ol class="report-map__notes">
            {types.map((type, place) => (
              <li key={type.type}>
                <MapNote
                  type={type}
                  names={drawn.map(({ name }) => name)}
                  voices={voices[place]}
                  comparison={comparison}
                  language={language}
                />
                {lanes.map((lane) => {
                  const spoken = voices[place]?.lanes[lane] ?? [];
                  return spoken.length === 0 ? null : (
                    <div key={lane} class="report-map__lane">
                      <b>{words.lanes[lane]}</b>
                      {spoken.slice(0, 2).map(({ reviewer, text }) => (
                        <p key={`${reviewer} ${text}`}>
                          {text} <span class="report-map__who">{reviewer}</span>
                        </p>
                      ))}
                    </div>
                  );
                })}
              </li>
            ))}
          </ol>
        </div>
      </ScrollArea>
      {places !== null && section.study !== null && (
        <p class="report-map__more">
          <a href={places.map(section.study)}>{words.toMap}</a>
        </p>
      )}
    </div>
  );
}

function MapLegend({ names, language }: { names: readonly string[]; language: Language }) {
  const words = reportMapWords[language];
  return (
    <ul class="report-map__legend" aria-label={words.legend}>
      {names.map((name, line) => (
        <li key={name}>
          <svg width="34" height="12" aria-hidden="true">
            <line class={`template-curve__line template-curve__line--${line}`} x1="0" x2="34" y1="6" y2="6" />
            <g transform="translate(17 0)">
              <LinePoint line={line} y={6} />
            </g>
          </svg>{' '}
          {line === 0 && names.length > 1 ? words.face(name) : name}
        </li>
      ))}
      <li class="report-map__pain">
        {glyphs.pain} {words.painSign}
      </li>
      <li class="report-map__wow">
        {glyphs.wow} {words.wow}
      </li>
    </ul>
  );
}

interface NoteProperties {
  type: TemplateType;
  names: readonly string[];
  voices: TypeVoices | undefined;
  comparison: Comparison | null;
  language: Language;
}

/** One type as a note: yellow where it hurt or delighted and somebody wrote about it, else quiet. */
function MapNote({ type: { type, reports }, names, voices, comparison, language }: NoteProperties) {
  const words = reportMapWords[language];
  const [report = null] = reports;
  const voice = voices?.pains[0] ?? voices?.wows[0];
  const stoodOut = report !== null && (report.pain.status !== 'none' || report.wow.journeys > 0);
  const quoted = stoodOut && voice !== undefined && voice.quote !== '';
  const difference = comparison?.types.find((each) => each.type === type);
  return (
    <div class={quoted ? 'sticky-note sticky-note--loud' : 'sticky-note'}>
      <b class="sticky-note__type">{type}</b>
      <span class="report-map__scores">
        {reports.map((each, line) => (
          <LineScore
            key={names[line]}
            line={line}
            name={names.length > 1 ? (names[line] ?? '') : null}
            report={each}
            language={language}
          />
        ))}
      </span>
      {difference !== undefined && isDefined(difference.value) && (
        <span class="report-map__difference">
          {words.against(names[1] ?? '')} {formatSigned(difference.value, language, 0)}{' '}
          {`(${writeDifferenceInterval(difference.interval, language, { decimals: 0 })})`}
        </span>
      )}
      {report !== null && report.pain.status !== 'none' && (
        <MomentSign kind="pain">
          {words.pain[report.pain.status]} {words.count(report.pain.journeys, report.answered)}
        </MomentSign>
      )}
      {report !== null && report.wow.journeys > 0 && (
        <MomentSign kind="wow">
          {words.wow} {words.count(report.wow.journeys, report.answered)}
        </MomentSign>
      )}
      {quoted && (
        <span class="sticky-note__words">
          <q>{voice.quote}</q> <span class="report-map__who">{voice.reviewer}</span>
        </span>
      )}
    </div>
  );
}

interface ScoreProperties {
  line: number;
  /** Said to who cannot see the shape; null where there is one line only. */
  name: string | null;
  report: TypeReport | null;
  language: Language;
}

/** The score of one line, behind the shape of its points; drawn by the style sheet, since a report has hundreds of them. */
function LineScore({ line, name, report, language }: ScoreProperties) {
  const words = reportMapWords[language];
  return (
    <span>
      {name !== null && (
        <>
          <i class={`line-shape line-shape--${line}`} />
          <span class="visually-hidden">{name}: </span>{' '}
        </>
      )}
      {report === null ? (
        <>
          –<span class="visually-hidden"> {words.notMet}</span>
        </>
      ) : isDefined(report.score.value) ? (
        <b>{formatNumber(report.score.value, language)}</b>
      ) : (
        '–'
      )}
    </span>
  );
}
