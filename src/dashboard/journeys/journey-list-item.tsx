import { isDefined } from '../../measure/figure.js';
import type { JourneyFigures } from '../../measure/journey-figures.js';
import { journeyHash } from '../../messages/dashboard-hash.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import { dashboardWords } from '../../text/dashboard.js';
import { journeyReportWords } from '../../text/journey-report.js';
import { EmotionSpark } from '../../view/emotion-spark.js';
import { formatNumber } from '../../view/format-number.js';
import { formatDay } from '../../view/format-time.js';
import { glyphs } from '../../view/moment-sign.js';
import { StatusMark } from '../desk/status-mark.js';

interface Properties {
  journey: Journey;
  /** The title of its study. */
  study: string | null;
  figures: JourneyFigures;
  language: Language;
  onDelete: () => void;
}

/** One journey in the list: whose it is, how far it is, and what it came to. */
export function JourneyListItem({ journey, study, figures, language, onDelete }: Properties) {
  const words = dashboardWords[language];
  const { brand, round, reviewer, startedAt } = journey;
  const facts = [
    brand.sites.filter((site) => site !== brand.name).join(', ') || null,
    journeyReportWords[language].reviewer(reviewer),
    startedAt === null ? words.notStarted : formatDay(startedAt, language),
  ];
  return (
    <li class="journey-list__item row-list__item">
      <div class="journey-list__who">
        <h2>
          <a class="row-list__link" href={journeyHash(journey.id)}>
            {brand.name}
          </a>
        </h2>
        {study !== null && (
          <p class="journey-list__study">{[study, round].filter((part) => part !== null).join(' · ')}</p>
        )}
        <p>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
      <p class="journey-list__state">
        <StatusMark journey={journey} language={language} />
      </p>
      <EmotionSpark figures={figures} />
      <p class="journey-list__count">
        {words.touchpoints(figures.touchpoints.length)}
        <Moments figures={figures} language={language} />
      </p>
      <p class="journey-list__score">
        {isDefined(figures.score) ? (
          <>
            <b>{formatNumber(figures.score, language)}</b> <span>{words.score}</span>
          </>
        ) : (
          <span>{words.noScore}</span>
        )}
      </p>
      <button
        type="button"
        class="button button--quiet"
        aria-label={words.deleteJourneyLong(brand.name, reviewer)}
        onClick={onDelete}
      >
        {words.deleteJourney}
      </button>
    </li>
  );
}

/** How many pains and wows a journey holds; says nothing of what it has none of. */
function Moments({ figures, language }: { figures: JourneyFigures; language: Language }) {
  const words = journeyReportWords[language];
  const counts = [
    { kind: 'pain', count: figures.pains.length, words: words.painCount },
    { kind: 'wow', count: figures.wows.length, words: words.wowCount },
  ] as const;
  return (
    <span class="journey-list__moments">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ kind, count, words }) => (
          <span key={kind} class={`journey-list__${kind}`}>
            <span aria-hidden="true">{glyphs[kind]} </span>
            {words(count)}
          </span>
        ))}
    </span>
  );
}
