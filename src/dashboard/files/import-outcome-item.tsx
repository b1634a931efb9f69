import type { Gain } from '../../imports/gain.js';
import { journeyHash } from '../../messages/dashboard-hash.js';
import type { Language } from '../../model/settings.js';
import { explainError } from '../../text/errors.js';
import { importWords } from '../../text/import.js';
import { studyHash } from '../route.js';
import type { Actions } from '../undo.js';
import { DeletedHereItem } from './deleted-here-item.js';
import type { ImportOutcome, ImportRefusal } from './import-exchange.js';

interface Properties {
  outcome: ImportOutcome;
  language: Language;
  actions: Actions;
}

/** What came in with one file, or why nothing did. */
export function ImportOutcomeItem({ outcome, language, actions }: Properties) {
  const words = importWords[language];
  if ('refusal' in outcome) {
    return (
      <li class="import-outcome row-list__item">
        <b>{outcome.name}</b>
        <p>
          <span class="import-outcome__refused">{words.refused}</span> {explainRefusal(outcome, language)}
        </p>
        {outcome.place !== '' && (
          <p class="import-outcome__more">
            {words.place}: <code>{outcome.place}</code>
          </p>
        )}
      </li>
    );
  }
  const { name, gain, deletedHere, restoredDrafts, unusable, unreadable, conflicts, briefings, returned } = outcome;
  const gains = describeGain({ ...gain, restoredDrafts: restoredDrafts ?? 0 }, language);
  const remarks = [
    restoredDrafts === null && words.noRoomForDrafts,
    gain.unusedVersions > 0 && words.unusedVersions(gain.unusedVersions),
    unusable.length > 0 && words.unusable(unusable.join(', ')),
    unreadable > 0 && words.unreadable(unreadable),
    conflicts.length > 0 && words.conflictsWaiting,
  ].filter((remark) => remark !== false);
  return (
    <li class="import-outcome row-list__item">
      <b>{name}</b>
      {(gains.length > 0 || conflicts.length + deletedHere.length === 0) && (
        <p>{gains.join(' · ') || words.nothingNew}</p>
      )}
      {remarks.map((remark) => (
        <p key={remark} class="import-outcome__more">
          {remark}
        </p>
      ))}
      {deletedHere.map((deleted) => (
        <DeletedHereItem key={deleted.id} deleted={deleted} language={language} actions={actions} />
      ))}
      {briefings.map(({ id, title }) => (
        <div key={id} class="import-outcome__briefing">
          <p>
            <b>{words.briefing(title)}</b> {words.briefingHint}
          </p>
          <a class="button" href={studyHash(id)}>
            {words.openStudy}
          </a>
        </div>
      ))}
      {returned.map(({ id, brand, remarks }) => (
        <div key={id} class="import-outcome__briefing">
          <p>
            <b>{words.returned(brand, remarks)}</b> {words.returnedHint}
          </p>
          <a class="button" href={journeyHash(id)}>
            {words.openJourney}
          </a>
        </div>
      ))}
    </li>
  );
}

/** What is new, in as many words as there are kinds of it. */
export function describeGain(gain: Gain & { restoredDrafts: number }, language: Language): string[] {
  const words = importWords[language];
  const kinds = [
    'newStudies',
    'changedStudies',
    'newJourneys',
    'changedJourneys',
    'newTouchpoints',
    'updatedTouchpoints',
    'attachments',
    'restoredDrafts',
  ] as const;
  return kinds.filter((kind) => gain[kind] > 0).map((kind) => words[kind](gain[kind]));
}

function explainRefusal({ name, refusal }: { name: string; refusal: ImportRefusal }, language: Language): string {
  const { refusals } = importWords[language];
  // Nobody has to ask again for a file that never was one.
  if (refusal === 'not_json' && !name.toLowerCase().endsWith('.json')) return refusals.not_journey_file;
  const sentences: Partial<Record<ImportRefusal, string>> = refusals;
  return sentences[refusal] ?? explainError(refusal, language);
}
