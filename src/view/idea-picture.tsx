import type { BacklogIdea } from '../measure/section-remarks.js';
import type { Language } from '../model/settings.js';
import { efforts } from '../model/study.js';
import { studyIdeasWords } from '../text/study-ideas.js';
import { formatNumber } from './format-number.js';

interface Properties {
  /** In the order of the list, whose numbers it shows. */
  ideas: readonly Pick<BacklogIdea, 'id' | 'kind' | 'text' | 'effort' | 'importance'>[];
  language: Language;
}

/** Importance by effort: the ideas as numbers in a small table, of which the rows are those weights that occur. */
export function IdeaPicture({ ideas, language }: Properties) {
  const words = studyIdeasWords[language];
  const weights = [...new Set(ideas.map(({ importance }) => importance))].sort((a, b) => b - a);
  const columns = [...efforts, null].filter((effort) => effort !== null || ideas.some((idea) => idea.effort === null));
  return (
    <figure class="idea-picture">
      <figcaption>
        <b>{words.picture}</b> <span>{words.pictureLead}</span>
      </figcaption>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((effort) => (
              <th key={effort} scope="col">
                {words.efforts[effort ?? 'none']}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weights.map((weight) => (
            <tr key={weight}>
              <th scope="row">{words.importance(formatNumber(weight, language, 1))}</th>
              {columns.map((effort) => (
                <td key={effort}>
                  {ideas.map(({ id, kind, text, ...idea }, place) =>
                    idea.effort === effort && idea.importance === weight ? (
                      <span key={id} class={`idea-picture__idea idea-picture__idea--${kind}`} title={text}>
                        {place + 1}
                      </span>
                    ) : null,
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
