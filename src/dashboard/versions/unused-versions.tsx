import type { Language } from '../../model/settings.js';
import type { SupersededVersion } from '../../model/superseded.js';
import { readSuperseded } from '../../store/superseded.js';
import { formatMoment } from '../../text/format-moment.js';
import { unusedVersionsWords } from '../../text/unused-versions.js';
import type { Actions } from '../undo.js';
import { useStored } from '../use-stored.js';
import { DifferenceTable } from './difference-table.js';
import { takeUnusedVersion } from './take-unused-version.js';
import { type VersionOwner, versionDifferences } from './version-differences.js';

interface Properties {
  owner: VersionOwner;
  language: Language;
  actions: Actions;
}

/** The versions of a journey, its touchpoints or a study that another one won from, with a way to use them after all. */
export function UnusedVersions({ owner, language, actions }: Properties) {
  const id = owner.kind === 'journey' ? owner.journey.id : owner.study.id;
  const stored = useStored(() => readSuperseded(id), id, ['superseded']);
  if (stored.state !== 'ready' || stored.value.length === 0) return null;
  const words = unusedVersionsWords[language];
  return (
    <details class="unused-versions">
      <summary>{words.title(stored.value.length)}</summary>
      <p>{words.lead}</p>
      <ul>
        {stored.value.map((unused) => (
          <li key={JSON.stringify(unused.version)}>
            <VersionItem id={id} owner={owner} unused={unused} language={language} actions={actions} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ItemProperties extends Properties {
  id: string;
  unused: SupersededVersion;
}

/** One version beside what is used now. */
function VersionItem({ id, owner, unused, language, actions }: ItemProperties) {
  const words = unusedVersionsWords[language];
  const { from, version, kind } = unused;
  const name = kind === 'touchpoint' ? unused.version.type : words[kind];
  const origin = [words.from(from), words.changed(formatMoment(version.updatedAt, language))];
  if (version.deletedAt !== null) origin.push(words.deleted);
  const differences = versionDifferences(owner, unused, language);
  return (
    <>
      <div class="unused-versions__head">
        <div>
          <b>{name}</b>
          <small>{origin.join(' · ')}</small>
        </div>
        <button
          type="button"
          class="button"
          aria-label={words.takeLong(name)}
          onClick={() => takeUnusedVersion(id, unused, { name, language, actions })}
        >
          {words.take}
        </button>
      </div>
      {differences.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <DifferenceTable differences={differences} heads={[words.used, words.unused]} language={language} />
      )}
    </>
  );
}
