import { useState } from 'preact/hooks';
import type { Language } from '../../model/settings.js';
import { backupWords } from '../../text/backup.js';
import type { Actions } from '../undo.js';
import { backUp } from './back-up.js';

/** Saves a file with everything; says that it is busy, since pictures take a while. */
export function BackupButton({ language, actions }: { language: Language; actions: Actions }) {
  const [isBusy, setIsBusy] = useState(false);
  const words = backupWords[language];
  const save = () => {
    setIsBusy(true);
    backUp()
      .catch(actions.fail)
      .finally(() => setIsBusy(false));
  };
  return (
    <button type="button" class="button" aria-disabled={isBusy} onClick={isBusy ? undefined : save}>
      {isBusy ? words.busy : words.backUp}
    </button>
  );
}
