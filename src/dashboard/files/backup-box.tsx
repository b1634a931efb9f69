import type { Language } from '../../model/settings.js';
import { readSettings } from '../../store/settings.js';
import { backupWords } from '../../text/backup.js';
import { formatMoment } from '../../text/format-moment.js';
import { healthWords } from '../../text/health.js';
import { healthHash, importHash } from '../route.js';
import type { Actions } from '../undo.js';
import { useStored } from '../use-stored.js';
import { BackupButton } from './backup-button.js';

/** The way out and in for everything at once, and when it was last used. */
export function BackupBox({ language, actions }: { language: Language; actions: Actions }) {
  const settings = useStored(readSettings, 'settings', ['settings']);
  const words = backupWords[language];
  if (settings.state !== 'ready') return null;
  const { lastBackupAt } = settings.value;
  return (
    <section class="backup-box" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <p role="status">{lastBackupAt === null ? words.never : words.last(formatMoment(lastBackupAt, language))}</p>
      <div class="backup-box__buttons">
        <BackupButton language={language} actions={actions} />
        <a class="button" href={importHash}>
          {words.openFiles}
        </a>
        <a class="button" href={healthHash}>
          {healthWords[language].link}
        </a>
      </div>
    </section>
  );
}
