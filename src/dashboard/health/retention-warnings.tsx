import { useEffect } from 'preact/hooks';
import type { Journey } from '../../model/journey.js';
import { goesAfter, type Retention, retentionsDue } from '../../model/retention.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { formatTime } from '../../model/time.js';
import { rememberWarning } from '../../store/settings.js';
import { retentionWords } from '../../text/retention.js';
import { formatDay } from '../../view/format-time.js';
import { exportHash, studyHash } from '../route.js';
import type { Actions } from '../undo.js';

interface Properties {
  journeys: readonly Journey[];
  studies: readonly Study[];
  language: Language;
  actions: Actions;
}

/** Says which journeys will soon have been kept long enough; nothing is deleted before it was said here. */
export function RetentionWarnings({ journeys, studies, language, actions }: Properties) {
  const due = retentionsDue(studies, formatTime(new Date()));
  const counted = due.map((retention) => ({
    retention,
    count: journeys.filter((each) => each.study === retention.study.id && goesAfter(retention.until, each)).length,
  }));
  return (
    <>
      {counted
        .filter(({ count }) => count > 0)
        .map(({ retention, count }) => (
          <RetentionWarning
            key={`${retention.study.id} ${retention.until}`}
            retention={retention}
            count={count}
            language={language}
            actions={actions}
          />
        ))}
    </>
  );
}

function RetentionWarning({
  retention: { study, until, isOver },
  count,
  language,
  actions,
}: Pick<Properties, 'language' | 'actions'> & { retention: Retention; count: number }) {
  const words = retentionWords[language];
  useEffect(() => void rememberWarning(study.id, until, formatTime(new Date())).catch(actions.fail), [study.id, until]);
  const say = isOver ? words.over : words.ending;
  return (
    <aside class="backup-reminder" aria-label={`${words.title}: ${study.title}`}>
      <p>
        {say(study.title, words.journeys(count), formatDay(`${until}T12:00`, language))} {words.advice}
      </p>
      <a class="button" href={exportHash()}>
        {words.export}
      </a>
      <a class="button" href={studyHash(study.id)}>
        {words.extend}
      </a>
    </aside>
  );
}
