import { useEffect, useState } from 'preact/hooks';
import { completeReview, isEmptyReview } from '../model/complete-review.js';
import type { Draft } from '../model/draft.js';
import type { Journey } from '../model/journey.js';
import { makeProtocol } from '../model/protocol.js';
import type { Language } from '../model/settings.js';
import type { Study } from '../model/study.js';
import { listDrafts } from '../store/touchpoints.js';
import { closingWords } from '../text/closing.js';
import { explainStoreError } from './explain-store-error.js';
import { useRatingDesk } from './rating-desk.js';

interface Props {
  language: Language;
  journey: Journey;
  study: Study | undefined;
}

/** Ratings that were filled in and never saved, to be saved before the journey is locked, or left. */
export function UnsavedDrafts({ language, journey, study }: Props) {
  const words = closingWords[language];
  const desk = useRatingDesk(journey.id, language);
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    listDrafts(journey.id).then(
      (all) => setDrafts(all.filter(({ review }) => !isEmptyReview(review))),
      (error) => setProblem(explainStoreError(error, language)),
    );
  }, [journey]);

  const save = async (draft: Draft): Promise<void> => {
    const { channel } = draft.review;
    if (draft.review.type.trim() === '' || channel === null) return setProblem(words.unfinishedDraft);
    try {
      await desk.save({ ...draft, review: completeReview({ ...draft.review, channel }, makeProtocol(journey, study)) });
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  if (drafts.length === 0 && problem === null) return null;
  return (
    <section class="walk-hint-box">
      <h2 class="walk-subhead">{words.unsavedTitle}</h2>
      <p>{words.unsavedLead}</p>
      <ul class="walk-list">
        {drafts.map((draft) => {
          const name = draft.review.type.trim() || (draft.page?.address ?? words.unnamed);
          return (
            <li key={draft.touchpoint}>
              <span>{name}</span>
              <button
                type="button"
                class="walk-secondary"
                aria-label={words.saveDraftOf(name)}
                onClick={() => void save(draft)}
              >
                {words.saveDraft}
              </button>
            </li>
          );
        })}
      </ul>
      {problem !== null && (
        <p class="walk-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
