import type { IdeaEffect } from '../../measure/idea-effects.js';
import type { Language } from '../../model/settings.js';
import type { Idea, Study } from '../../model/study.js';
import { importanceOf, rankIdeas } from '../../model/study-ideas.js';
import { reportComparisonWords } from '../../text/report-comparison.js';
import { studyIdeasWords } from '../../text/study-ideas.js';
import { formatNumber } from '../../view/format-number.js';
import { IdeaPicture } from '../../view/idea-picture.js';
import { writeIdeaEffect } from '../../view/write-idea-effect.js';

interface Properties {
  study: Study;
  /** Before and after per idea; empty before a second round. */
  effects: readonly IdeaEffect[];
  /** Codes of the reviewers of touchpoints that ideas came from. */
  reviewerOf: (touchpoint: string) => string | null;
  language: Language;
  onEdit: (idea: Idea) => void;
  onAdd: () => void;
  onProve: (idea: Idea) => void;
}

/** All ideas of a study in the order in which they pay, with what followed. */
export function IdeaBacklog({ study, effects, reviewerOf, language, onEdit, onAdd, onProve }: Properties) {
  const words = studyIdeasWords[language];
  const ideas = rankIdeas(study);
  return (
    <section class="backlog sheet">
      <div class="backlog__head">
        <h2>{words.backlog}</h2>
        <button type="button" class="button" onClick={onAdd}>
          {words.add}
        </button>
      </div>
      <p class="backlog__quiet">{ideas.length === 0 ? words.noIdeas : words.backlogLead}</p>
      {ideas.length > 1 && (
        <IdeaPicture
          ideas={ideas.map((idea) => ({ ...idea, importance: importanceOf(idea, study) }))}
          language={language}
        />
      )}
      {ideas.length > 0 && (
        <ol class="backlog__ideas">
          {ideas.map((idea) => {
            const found = effects.filter((effect) => effect.idea === idea.id);
            const reviewer = idea.from === null ? null : reviewerOf(idea.from);
            const about = [
              words.kinds[idea.kind],
              idea.type ?? words.wholeJourney,
              words.importance(formatNumber(importanceOf(idea, study), language, 1)),
              idea.effort === null ? null : words.effortOf(words.efforts[idea.effort]),
              idea.owner ?? words.nobody,
              reviewer === null ? null : words.fromReviewer(reviewer),
            ];
            return (
              <li key={idea.id} class={`backlog__idea backlog__idea--${idea.kind}`}>
                <p class="backlog__line">
                  <button
                    type="button"
                    class="backlog__text"
                    aria-label={words.edit(idea.text)}
                    onClick={() => onEdit(idea)}
                  >
                    {idea.text}
                  </button>
                  <span class={`state state--idea-${idea.status}`}>{words.statuses[idea.status]}</span>
                </p>
                <p class="backlog__quiet">{about.filter((part) => part !== null).join(' · ')}</p>
                {found.map((effect) => (
                  <div key={`${effect.brand}\n${effect.after}`} class="backlog__effect">
                    <p>{writeIdeaEffect(effect, language)}</p>
                    {idea.status === 'done' && isSurelyBetter(effect) && (
                      <p class="backlog__proof">
                        {words.maybeProven}{' '}
                        <button type="button" class="button button--small" onClick={() => onProve(idea)}>
                          {words.setProven}
                        </button>
                      </p>
                    )}
                  </div>
                ))}
                {found.length > 0 && <p class="backlog__quiet">{reportComparisonWords[language].ideasLead}</p>}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

/** Whether test and interval both say that it became better. */
const isSurelyBetter = ({ interval, verdict }: IdeaEffect): boolean =>
  verdict === 'differs' && 'low' in interval && interval.low > 0;
