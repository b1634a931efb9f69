import { touchpointsAtRisk } from '../../model/backup-due.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import { changeSettings, readSettings } from '../../store/settings.js';
import { backupWords } from '../../text/backup.js';
import type { Actions } from '../undo.js';
import { useStored } from '../use-stored.js';
import { BackupButton } from './backup-button.js';

interface Properties {
  journeys: readonly Journey[];
  language: Language;
  actions: Actions;
}

/** Speaks up only when a lot would be lost with this browser, and at most once a week. */
export function BackupReminder({ journeys, language, actions }: Properties) {
  const settings = useStored(readSettings, 'settings', ['settings']);
  if (settings.state !== 'ready') return null;
  const now = formatTime(new Date());
  const atRisk = touchpointsAtRisk(journeys, settings.value, now);
  if (atRisk === 0) return null;
  const words = backupWords[language];
  const putOff = () => void changeSettings({ backupPutOffAt: now }).catch(actions.fail);
  return (
    <aside class="backup-reminder" aria-label={words.title}>
      <p>{words.reminder(atRisk)}</p>
      <BackupButton language={language} actions={actions} />
      <button type="button" class="button button--quiet" onClick={putOff}>
        {words.later}
      </button>
    </aside>
  );
}
