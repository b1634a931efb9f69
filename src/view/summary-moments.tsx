import type { BrandReport } from '../measure/brand-report.js';
import { isDefined } from '../measure/figure.js';
import { isRated, type TypeReport } from '../measure/type-report.js';
import type { TypeVoices, Voice } from '../measure/type-voices.js';
import type { Language } from '../model/settings.js';
import { reportMomentWords } from '../text/report-moments.js';
import { reportSummaryWords } from '../text/report-summary.js';
import { ExplainedHeading } from './explained-heading.js';
import { formatNumber } from './format-number.js';
import { glyphs } from './moment-sign.js';
import { VoiceQuote } from './voice-quote.js';

interface Properties {
  id: string;
  kind: 'pain' | 'wow';
  brand: BrandReport;
  voices: readonly TypeVoices[];
  language: Language;
}

/** So many fit the page; the table of touchpoint types has all of them. */
const most = 3;

/** The worst pains or the best wows of a brand, in the words of who met them. */
export function SummaryMoments({ id, kind, brand, voices, language }: Properties) {
  const words = reportSummaryWords[language];
  const shown = momentsOf(kind, brand, voices);
  return (
    <section class={`summary-moments summary-moments--${kind}`}>
      <ExplainedHeading
        level={3}
        id={id}
        isTarget
        title={kind === 'pain' ? words.pains : words.wows}
        anchor={kind === 'pain' ? 'priority' : 'wow-and-special-rate'}
        language={language}
      />
      {shown.length === 0 ? (
        <p class="report-quiet">{writeNone(kind, brand, language)}</p>
      ) : (
        <ol>
          {shown.map(({ type, voice }) => (
            <li key={type.type}>
              <p class="summary-moments__head">
                <span class="summary-moments__sign" aria-hidden="true">
                  {glyphs[kind]}
                </span>
                <b>{type.type}</b>
                <span class="report-small">{describeType(kind, type, brand, language)}</span>
              </p>
              {voice && <VoiceQuote voice={voice} type={type.type} language={language} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** That nothing hurt or delighted; where nothing was rated, that nobody can say. */
export function writeNone(kind: 'pain' | 'wow', { types }: BrandReport, language: Language): string {
  const words = reportMomentWords[language];
  if (!isRated(types)) return words.noAnswers;
  return kind === 'pain' ? words.noPain : words.noWow;
}

/** The pains or the wows that the page shows, each with who tells most about it. */
function momentsOf(
  kind: Properties['kind'],
  brand: BrandReport,
  voices: readonly TypeVoices[],
): { type: TypeReport; voice: Voice | undefined }[] {
  return (kind === 'pain' ? painsOf(brand) : wowsOf(brand)).slice(0, most).map((type) => ({
    type,
    voice: voicesOf(voices, brand, type.type)?.[kind === 'pain' ? 'pains' : 'wows'][0],
  }));
}

/** Who is quoted on the page of a brand. */
export const quotedVoices = (brand: BrandReport, voices: readonly TypeVoices[]): Voice[] =>
  [...momentsOf('pain', brand, voices), ...momentsOf('wow', brand, voices)].flatMap(({ voice }) => voice ?? []);

const painsOf = ({ types, painPriorities }: BrandReport): TypeReport[] =>
  painPriorities.flatMap((name) => types.find(({ type }) => type === name) ?? []);

const wowsOf = ({ types }: BrandReport): TypeReport[] =>
  types.filter(({ wow }) => wow.journeys > 0).toSorted((a, b) => b.wow.journeys - a.wow.journeys);

/** What reviewers said of a type of a brand in its round. */
export const voicesOf = (
  voices: readonly TypeVoices[],
  { brand, round }: Pick<BrandReport, 'brand' | 'round'>,
  type: string,
): TypeVoices | undefined => voices.find((each) => each.type === type && each.brand === brand && each.round === round);

/** How often, how sure, and how it scored. */
function describeType(kind: 'pain' | 'wow', type: TypeReport, brand: BrandReport, language: Language): string {
  const words = reportMomentWords[language];
  const { pain, wow, answered, score } = type;
  const often =
    kind === 'pain'
      ? words.found[pain.status === 'confirmed' ? 'confirmed' : 'signal'](pain.journeys, answered)
      : words.inJourneys(wow.journeys, answered);
  const planned = kind === 'wow' && brand.plannedWows.some((each) => each.type === type.type);
  return [
    often,
    isDefined(score.value) ? reportSummaryWords[language].scored(formatNumber(score.value, language)) : null,
    planned ? reportSummaryWords[language].planned : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
