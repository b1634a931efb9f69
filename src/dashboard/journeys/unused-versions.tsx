import { v7 as makeId } from 'uuid';
import { scales } from '../../model/rating.js';
import type { Language } from '../../model/settings.js';
import type { SupersededVersion } from '../../model/superseded.js';
import { formatTime } from '../../model/time.js';
import { readSuperseded, takeVersion } from '../../store/superseded.js';
import { formatMoment } from '../../text/format-moment.js';
import { unusedVersionsWords } from '../../text/unused-versions.js';
import type { Actions } from '../undo.js';
import { useStored } from '../use-stored.js';

interface Properties {
  journey: string;
  language: Language;
  actions: Actions;
}

/** The versions of a journey's touchpoints that another version won from, with a way to use them after all. */
export function UnusedVersions({ journey, language, actions }: Properties) {
  const stored = useStored(() => readSuperseded(journey), journey, ['superseded']);
  if (stored.state !== 'ready' || stored.value.length === 0) return null;
  const words = unusedVersionsWords[language];
  const take = (unused: SupersededVersion & { kind: 'touchpoint' }) => {
    const now = formatTime(new Date());
    const reason = words.reason(unused.from).slice(0, 300);
    takeVersion(journey, unused.version, { id: makeId(), reason, now }).catch(actions.fail);
  };
  return (
    <details class="unused-versions">
      <summary>{words.title(stored.value.length)}</summary>
      <p>{words.lead}</p>
      <ul>
        {stored.value.map((unused) => (
          <li key={JSON.stringify(unused.version)}>
            <Reading unused={unused} language={language} />
            {unused.kind === 'touchpoint' && (
              <button
                type="button"
                class="button"
                aria-label={words.takeLong(unused.version.type)}
                onClick={() => take(unused)}
              >
                {words.take}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What a version says, in short. */
function Reading({ unused, language }: { unused: SupersededVersion; language: Language }) {
  const words = unusedVersionsWords[language];
  const { from, version, kind } = unused;
  const origin = [words.from(from), words.changed(formatMoment(version.updatedAt, language))];
  if (version.deletedAt !== null) origin.push(words.deleted);
  const lines =
    kind === 'touchpoint'
      ? [
          scales.map((scale) => unused.version.rating[scale] ?? words.notAnswered).join(' '),
          unused.version.note,
          ...Object.values(unused.version.lanes),
        ]
      : kind === 'journey'
        ? [words.overall(unused.version.closing?.overall ?? null), unused.version.expectation]
        : [];
  return (
    <div class="unused-versions__reading">
      <b>{kind === 'touchpoint' ? unused.version.type : kind === 'journey' ? words.journey : unused.version.title}</b>
      <small>{origin.join(' · ')}</small>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </div>
  );
}
