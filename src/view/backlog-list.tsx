import { useContext } from 'preact/hooks';
import type { IdeaEffect } from '../measure/idea-effects.js';
import type { BacklogIdea, HeardIdea } from '../measure/section-remarks.js';
import type { Language } from '../model/settings.js';
import { ideaKinds } from '../model/touchpoint.js';
import { reportComparisonWords } from '../text/report-comparison.js';
import { reportPartsWords } from '../text/report-parts.js';
import { reportSummaryWords } from '../text/report-summary.js';
import { studyIdeasWords } from '../text/study-ideas.js';
import { formatNumber } from './format-number.js';
import { IdeaPicture } from './idea-picture.js';
import { MethodLink } from './method-link.js';
import { ReportPlaces } from './report-places.js';
import { writeIdeaEffect } from './write-idea-effect.js';

interface Properties {
  backlog: readonly BacklogIdea[];
  heard: readonly HeardIdea[];
  effects: readonly IdeaEffect[];
  language: Language;
}

/** The ideas of a study: repair, then delight, with what followed; and what reviewers thought of besides. */
export function BacklogList({ backlog, heard, effects, language }: Properties) {
  const words = reportPartsWords[language];
  if (backlog.length === 0 && heard.length === 0) return <p class="report-quiet">{words.noIdeas}</p>;
  return (
    <>
      {backlog.length > 0 && (
        <p class="report-small">
          {words.backlogLead}
          {effects.length > 0 && ` ${reportComparisonWords[language].ideasLead}`}
          <MethodLink anchor="ideas" language={language} />
        </p>
      )}
      {backlog.length > 1 && <IdeaPicture ideas={backlog} language={language} />}
      {ideaKinds.map((kind) => {
        const ideas = backlog.map((idea, place) => ({ idea, place })).filter(({ idea }) => idea.kind === kind);
        return ideas.length === 0 ? null : (
          <section key={kind} class="backlog-list">
            <h4>{words.stages[kind]}</h4>
            <ul>
              {ideas.map(({ idea, place }) => (
                <BacklogItem
                  key={idea.id}
                  idea={idea}
                  place={place}
                  effects={effects.filter((effect) => effect.idea === idea.id)}
                  language={language}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <HeardList heard={heard} language={language} />
    </>
  );
}

interface ItemProperties {
  idea: BacklogIdea;
  place: number;
  effects: readonly IdeaEffect[];
  language: Language;
}

function BacklogItem({ idea, place, effects, language }: ItemProperties) {
  const words = studyIdeasWords[language];
  const about = [
    words.statuses[idea.status],
    idea.type ?? words.wholeJourney,
    words.importance(formatNumber(idea.importance, language, 1)),
    idea.effort && words.effortOf(words.efforts[idea.effort]),
    idea.owner,
  ];
  return (
    <li>
      <span class={`idea-picture__idea idea-picture__idea--${idea.kind}`}>{place + 1}</span>
      <div>
        <p>
          <b>{idea.text}</b>{' '}
          <span class="report-small">{about.filter((part) => part !== null && part !== '').join(' · ')}</span>
        </p>
        {effects.map((effect) => (
          <p key={`${effect.brand}\n${effect.after}`}>{writeIdeaEffect(effect, language)}</p>
        ))}
      </div>
    </li>
  );
}

function HeardList({ heard, language }: Pick<Properties, 'heard' | 'language'>) {
  const words = reportPartsWords[language];
  const places = useContext(ReportPlaces);
  if (heard.length === 0) return null;
  return (
    <section class="backlog-list">
      <h4>{words.heard}</h4>
      <p class="report-small">{words.heardLead}</p>
      <ul>
        {heard.map(({ touchpoint, journey, kind, text, type, brand, reviewer }) => (
          <li key={touchpoint}>
            <p>
              <b>{text}</b>{' '}
              <span class="report-small">
                {[studyIdeasWords[language].kinds[kind], type, brand].join(' · ')}
                {' · '}
                {places === null ? (
                  reviewer
                ) : (
                  <a
                    href={places.touchpoint(journey, touchpoint)}
                    aria-label={reportSummaryWords[language].toTouchpoint(reviewer)}
                  >
                    {reviewer}
                  </a>
                )}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
