import { checksToAsk, isAnswered } from '../model/complete-review.js';
import type { DraftReview } from '../model/draft.js';
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
  review: DraftReview;
  onChange: (changes: Partial<Review>) => void;
}

/** Everything beside the four answers and the note, folded away until wanted; what the study does not ask is not there. */
export function OptionalParts({ language, protocol, review, onChange }: Props) {
  const words = ratingFormWords[language];
  const checks = checksToAsk(protocol, review);
  const promises = [...new Set([...protocol.promises, ...review.promises.map(({ promise }) => promise)])];
  const lanes = Object.values(review.lanes).filter((text) => text.trim() !== '').length;
  const marks = review.annoyances.length + review.marks.filter((mark) => mark !== 'pain' && mark !== 'wow').length;
  const answered = checks.filter(isAnswered).length;
  const single = [review.handover, review.idea, review.preferredChannel, review.ownership];
  const rest = review.promises.length + single.filter((value) => value !== null).length;
  const folds: Fold[] = [
    {
      key: 'checks',
      title: words.checksTitle,
      count: `${answered}/${checks.length}`,
      open: answered > 0,
      content: (
        <CheckFields
          language={language}
          checks={checks}
          onChange={(changed) => onChange({ checks: changed.filter(isAnswered) })}
        />
      ),
    },
    {
      key: 'lanes',
      title: words.lanesTitle,
      count: inBrackets(lanes),
      open: lanes > 0,
      content: (
        <LaneFields language={language} lanes={review.lanes} onChange={(changed) => onChange({ lanes: changed })} />
      ),
    },
    {
      key: 'marks',
      title: words.mark,
      count: inBrackets(marks),
      // They are many, and their number says enough.
      open: false,
      content: <MoreMarks language={language} annoyances={protocol.annoyances} review={review} onChange={onChange} />,
    },
    {
      key: 'rest',
      title: words.more,
      count: inBrackets(rest),
      open: rest > 0,
      content: (
        <>
          <PromiseFields
            language={language}
            promises={promises}
            judged={review.promises}
            onChange={(judged) => onChange({ promises: judged })}
          />
          {(protocol.earlier.length > 0 || review.handover) && (
            <HandoverFields
              language={language}
              earlier={protocol.earlier}
              handover={review.handover}
              onChange={(handover) => onChange({ handover })}
            />
          )}
          <IdeaFields language={language} idea={review.idea} onChange={(idea) => onChange({ idea })} />
          <OriginFields language={language} review={review} onChange={onChange} />
        </>
      ),
    },
  ];
  return <FoldRow folds={folds.filter(({ key }) => key !== 'checks' || checks.length > 0)} />;
}

const inBrackets = (number: number): string => (number > 0 ? `(${number})` : '');
