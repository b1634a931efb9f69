import { checksToAsk, isAnswered } from '../model/complete-review.js';
import type { Protocol } from '../model/protocol.js';
import type { Language } from '../model/settings.js';
import type { Review } from '../model/touchpoint.js';
import { ratingFormWords } from '../text/rating-form.js';
import { CheckFields } from './check-fields.js';
import { type Fold, FoldRow } from './fold-row.js';
import { HandoverFields } from './handover-fields.js';
import { IdeaFields } from './idea-fields.js';
import { LaneFields } from './lane-fields.js';
import { MoreMarks } from './more-marks.js';
import { OriginFields } from './origin-fields.js';
import { PromiseFields } from './promise-fields.js';

interface Props {
  language: Language;
  protocol: Protocol;
  review: Review;
  onChange: (changes: Partial<Review>) => void;
}

/** Everything beside the four answers and the note, folded away until wanted; what the study does not ask is not there. */
export function OptionalParts({ language, protocol, review, onChange }: Props) {
  const words = ratingFormWords[language];
  const checks = checksToAsk(protocol, review);
  const promises = [...new Set([...protocol.promises, ...review.promises.map(({ promise }) => promise)])];
  const numbers = {
    lanes: Object.values(review.lanes).filter((text) => text.trim() !== '').length,
    marks: review.annoyances.length + review.marks.filter((mark) => mark !== 'pain' && mark !== 'wow').length,
    checks: checks.filter(isAnswered).length,
    promises: review.promises.length,
    handover: review.handover ? 1 : 0,
    idea: review.idea ? 1 : 0,
    origin: [review.ownership, review.preferredChannel].filter((value) => value !== null).length,
  };
  const fold = (key: keyof typeof numbers, title: string, content: Fold['content'], count?: string): Fold => ({
    key,
    title,
    content,
    count: count ?? (numbers[key] > 0 ? `(${numbers[key]})` : ''),
    // The marks are many, and their number says enough.
    open: numbers[key] > 0 && key !== 'marks',
  });

  return (
    <FoldRow
      folds={[
        ...(checks.length > 0
          ? [
              fold(
                'checks',
                words.checksTitle,
                <CheckFields
                  language={language}
                  checks={checks}
                  onChange={(changed) => onChange({ checks: changed.filter(isAnswered) })}
                />,
                `${numbers.checks}/${checks.length}`,
              ),
            ]
          : []),
        fold(
          'lanes',
          words.lanesTitle,
          <LaneFields language={language} lanes={review.lanes} onChange={(lanes) => onChange({ lanes })} />,
        ),
        fold(
          'marks',
          words.more,
          <MoreMarks language={language} annoyances={protocol.annoyances} review={review} onChange={onChange} />,
        ),
        ...(promises.length > 0
          ? [
              fold(
                'promises',
                words.promisesTitle,
                <PromiseFields
                  language={language}
                  promises={promises}
                  judged={review.promises}
                  onChange={(judged) => onChange({ promises: judged })}
                />,
              ),
            ]
          : []),
        ...(protocol.earlier.length > 0 || review.handover
          ? [
              fold(
                'handover',
                words.handoverTitle,
                <HandoverFields
                  language={language}
                  earlier={protocol.earlier}
                  handover={review.handover}
                  onChange={(handover) => onChange({ handover })}
                />,
              ),
            ]
          : []),
        fold(
          'idea',
          words.ideaTitle,
          <IdeaFields language={language} idea={review.idea} onChange={(idea) => onChange({ idea })} />,
        ),
        fold('origin', words.originTitle, <OriginFields language={language} review={review} onChange={onChange} />),
      ]}
    />
  );
}
