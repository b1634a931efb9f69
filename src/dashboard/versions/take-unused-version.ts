import { v7 as makeId } from 'uuid';
import { takeVersion } from '../../imports/take-version.js';
import { sendMessage } from '../../messages/send-message.js';
import type { Language } from '../../model/settings.js';
import type { SupersededVersion } from '../../model/superseded.js';
import { formatTime } from '../../model/time.js';
import { bringIn } from '../../store/holdings.js';
import { StoreError } from '../../store/store-error.js';
import { unusedVersionsWords } from '../../text/unused-versions.js';
import type { Actions } from '../undo.js';

/** Uses a version of a journey or a study after all, and offers to go back to the one it replaced. */
export function takeUnusedVersion(
  owner: string,
  unused: SupersededVersion,
  { name, language, actions }: { name: string; language: Language; actions: Actions },
): void {
  const words = unusedVersionsWords[language];
  take(owner, unused, words.reason(unused.from)).then(
    (replaced) =>
      actions.offer({ message: words.taken(name), takeBack: () => take(owner, replaced, words.reason('')) }),
    actions.fail,
  );
}

async function take(owner: string, unused: SupersededVersion, reason: string): Promise<SupersededVersion> {
  const wanted = { studies: [], journeys: [], attachments: [] };
  const { replaced } = await bringIn(
    { ...wanted, [unused.kind === 'study' ? 'studies' : 'journeys']: [{ id: owner }] },
    (held) => {
      const taken = takeVersion(held, owner, unused, {
        id: makeId(),
        reason: reason.slice(0, 300),
        now: formatTime(new Date()),
      });
      if (taken === null) throw new StoreError(unused.kind === 'study' ? 'study_gone' : 'journey_gone');
      return taken;
    },
  );
  // What is taken may end a journey that runs; the background looks at the store at its next event anyway.
  void sendMessage('followJourney', null).catch(() => {});
  return replaced;
}
