import type { Language } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import { announcedStores } from '../../store/announce.js';
import { checkUp } from '../../store/check-up.js';
import { readSettings } from '../../store/settings.js';
import { healthWords } from '../../text/health.js';
import { formatNumber } from '../../view/format-number.js';
import { Failure } from '../failure.js';
import type { Actions } from '../undo.js';
import { usePageTitle } from '../use-page-title.js';
import { useStored } from '../use-stored.js';
import { FindingItem } from './finding-item.js';
import { HeldList } from './held-list.js';

interface Properties {
  language: Language;
  actions: Actions;
}

/** What this profile holds, and whether every record of it is sound. */
export function HealthPage({ language, actions }: Properties) {
  const words = healthWords[language];
  usePageTitle(words.title);
  const stored = useStored(readHealth, 'health', announcedStores);
  if (stored.state === 'failed') return <Failure error={stored.error} language={language} tryAgain={stored.tryAgain} />;
  if (stored.state === 'loading') return <p class="dashboard-quiet">{words.loading}</p>;
  const { checked, estimate, lastBackupAt } = stored.value;
  const { counts, findings } = checked;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="dashboard-quiet">{words.lead}</p>
      <div class="sheet health-page">
        <section aria-labelledby="health-check">
          <h2 id="health-check">{words.check}</h2>
          <p role="status" class={findings.length === 0 ? 'health-page__sound' : undefined}>
            {findings.length === 0 ? words.sound(formatNumber(total, language)) : words.found(findings.length)}
          </p>
          {findings.length > 0 && (
            <ul class="finding-list">
              {findings.map((finding) => (
                <FindingItem
                  key={`${finding.kind} ${finding.key} ${finding.problem}`}
                  finding={finding}
                  language={language}
                  actions={actions}
                />
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="health-held">
          <h2 id="health-held">{words.held}</h2>
          <HeldList
            checked={checked}
            estimate={estimate}
            lastBackupAt={lastBackupAt}
            language={language}
            actions={actions}
          />
        </section>
      </div>
    </>
  );
}

async function readHealth() {
  const [checked, estimate, settings] = await Promise.all([
    checkUp(formatTime(new Date())),
    navigator.storage.estimate(),
    // Settings that cannot be read are among the findings.
    readSettings().catch(() => null),
  ]);
  return { checked, estimate, lastBackupAt: settings?.lastBackupAt ?? null };
}
