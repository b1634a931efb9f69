import type { Language } from '../model/settings.js';
import { efforts, type Idea, type Study } from '../model/study.js';
import { importanceOf } from '../model/study-ideas.js';
import { studyIdeasWords } from '../text/study-ideas.js';
import { formatNumber } from '../view/format-number.js';

interface Properties {
  /** In the order of the list, whose numbers it shows. */
  ideas: readonly Idea[];
  study: Study;
  language: Language;
}

/** Importance by effort: the ideas as numbers in a small table, of which the rows are those weights that occur. */
export function IdeaPicture({ ideas, study, language }: Properties) {
  const words = studyIdeasWords[language];
  const weights = [...new Set(ideas.map((idea) => importanceOf(idea, study)))].sort((a, b) => b - a);
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
                  {ideas.map((idea, place) =>
                    idea.effort === effort && importanceOf(idea, study) === weight ? (
                      <span
                        key={idea.id}
                        class={`idea-picture__idea idea-picture__idea--${idea.kind}`}
                        title={idea.text}
                      >
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
