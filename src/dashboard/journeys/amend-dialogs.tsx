import { reverse } from '../../model/amend.js';
import type { Amendment } from '../../model/amendment.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { formatTime } from '../../model/time.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { amendmentWords } from '../../text/amendments.js';
import type { Actions } from '../undo.js';
import { AmendByReason } from './amend-by-reason.js';
import { AmendEnd } from './amend-end.js';
import { AmendTouchpoint } from './amend-touchpoint.js';

/** What is being amended. */
export type AmendSubject =
  | { does: 'amend'; touchpoint: Touchpoint }
  | { does: 'delete'; touchpoint: Touchpoint }
  | { does: 'take_back'; amendment: Amendment }
  | { does: 'amend_end' };

interface Properties {
  journey: Journey;
  study: Study | undefined;
  subject: AmendSubject;
  language: Language;
  actions: Actions;
  onClose: () => void;
}

/** The dialog for what is being amended of a finished journey. */
export function AmendDialogs({ subject, study, ...properties }: Properties) {
  const words = amendmentWords[properties.language];
  if (subject.does === 'amend_end') return <AmendEnd {...properties} study={study} />;
  if (subject.does === 'amend')
    return <AmendTouchpoint {...properties} study={study} touchpoint={subject.touchpoint} />;
  if (subject.does === 'delete') {
    return (
      <AmendByReason
        {...properties}
        touchpoint={subject.touchpoint.id}
        change={{ before: { deletedAt: null }, after: { deletedAt: formatTime(new Date()) } }}
        title={words.deleteTitle(subject.touchpoint.type)}
        submit={words.delete}
      />
    );
  }
  return (
    <AmendByReason
      {...properties}
      touchpoint={subject.amendment.touchpoint}
      change={reverse(subject.amendment)}
      title={words.takeBackTitle}
      submit={words.confirmTakeBack}
    />
  );
}
