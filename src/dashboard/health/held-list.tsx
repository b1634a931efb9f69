import type { Language } from '../../model/settings.js';
import type { Time } from '../../model/time.js';
import type { CheckUp } from '../../store/check-up.js';
import { formatMoment } from '../../text/format-moment.js';
import { healthWords } from '../../text/health.js';
import { formatBytes, formatNumber } from '../../view/format-number.js';
import { BackupButton } from '../files/backup-button.js';
import type { Actions } from '../undo.js';

interface Properties {
  checked: CheckUp;
  estimate: StorageEstimate;
  lastBackupAt: Time | null;
  language: Language;
  actions: Actions;
}

/** How much of everything there is, and when it was last saved elsewhere. */
export function HeldList({
  checked: { counts, touchpoints, attachmentBytes },
  estimate: { usage, quota },
  lastBackupAt,
  language,
  actions,
}: Properties) {
  const words = healthWords[language];
  const number = (value: number): string => formatNumber(value, language);
  const bytes = (value: number): string => formatBytes(value, language);
  const rows: [keyof typeof words.counts, string][] = [
    ['studies', number(counts.studies)],
    ['journeys', number(counts.journeys)],
    ['touchpoints', number(touchpoints)],
    ['attachments', counts.attachments === 0 ? '0' : `${number(counts.attachments)} (${bytes(attachmentBytes)})`],
    ['drafts', number(counts.drafts)],
    [
      'space',
      usage === undefined || quota === undefined ? words.unknownSpace : words.space(bytes(usage), bytes(quota)),
    ],
    ['backup', lastBackupAt === null ? words.neverBackedUp : formatMoment(lastBackupAt, language)],
  ];
  return (
    <>
      <dl class="held-list">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{words.counts[name]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <BackupButton language={language} actions={actions} />
    </>
  );
}
