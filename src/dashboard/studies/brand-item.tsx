import { useId } from 'preact/hooks';
import { changeBrand } from '../../model/change-part.js';
import { brandRoles } from '../../model/journey.js';
import { renameOrAdd, restoreName } from '../../model/name-list.js';
import { readableHost } from '../../model/readable-host.js';
import { isOnSite } from '../../model/site.js';
import type { StudyBrand } from '../../model/study.js';
import { studyWords } from '../../text/study.js';
import { EditedField } from './edited-field.js';
import { NameList } from './name-list.js';
import { PlannedWows } from './planned-wows.js';
import { useStudyEditor } from './study-editor.js';

interface Properties {
  brand: StudyBrand;
  refuse: (name: string, from: string | null) => string | null;
  onRemove: () => void;
}

/** One brand: its name, role and websites, what it promises and where it means to surprise. */
export function BrandItem({ brand, refuse, onRemove }: Properties) {
  const { study, language, save, remove, renameInJourneys } = useStudyEditor();
  const words = studyWords[language];
  const id = useId();
  const change = (work: (brand: StudyBrand) => StudyBrand) => save((stored) => changeBrand(stored, brand, work));
  const changeNames = (part: 'sites' | 'promises', work: (names: string[]) => string[]) =>
    change((stored) => ({ ...stored, [part]: work(stored[part]) }));
  const removeName = (part: 'sites' | 'promises', name: string) =>
    remove(
      (stored) => changeBrand(stored, brand, (each) => ({ ...each, [part]: each[part].filter((one) => one !== name) })),
      words.removed(readableHost(name)),
      (stored) =>
        changeBrand(stored, brand, (each) => ({
          ...each,
          [part]: restoreName(each[part], brand[part].indexOf(name), name),
        })),
    );
  const sharedHosts = brand.sites.flatMap((site) => {
    const others = study.brands.filter((each) => each.name !== brand.name && isOnSite(`https://${site}`, each));
    return others.length === 0 ? [] : [{ site, others: others.map(({ name }) => name).join(', ') }];
  });
  return (
    <fieldset class="brand-item" aria-label={brand.name}>
      <h3>{brand.name}</h3>
      <div class="brand-item__row">
        <EditedField
          label={words.brandName}
          kind="name"
          value={brand.name}
          refuse={refuse}
          onSave={(to, from) => renameInJourneys('brand', from, to)}
        />
        <div class="edited-field">
          <label for={id}>{words.role}</label>
          <select
            id={id}
            value={brand.role}
            onChange={({ currentTarget }) => {
              const role = brandRoles.find((each) => each === currentTarget.value) ?? brand.role;
              void change((stored) => ({ ...stored, role })).catch(() => {});
            }}
          >
            {brandRoles.map((role) => (
              <option key={role} value={role}>
                {words.roles[role]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <NameList
        label={words.hosts}
        hint={words.hostsHint}
        addLabel={words.addHost}
        names={brand.sites}
        show={readableHost}
        refuse={async (typed) => {
          const reading = await readTypedHost(typed);
          if ('refusal' in reading) return words.problems.host[reading.refusal];
          return brand.sites.includes(reading.host) ? words.problems.taken(readableHost(reading.host)) : null;
        }}
        onAdd={async (typed) => {
          const reading = await readTypedHost(typed);
          if ('host' in reading) await changeNames('sites', (sites) => restoreName(sites, sites.length, reading.host));
        }}
        onRemove={(site) => removeName('sites', site)}
      />
      <div role="status">
        {sharedHosts.map(({ site, others }) => (
          <p key={site} class="brand-item__shared">
            {words.sharedHost(readableHost(site), others)}
          </p>
        ))}
      </div>
      <NameList
        label={words.promises}
        hint={words.promisesHint}
        addLabel={words.addPromise}
        names={brand.promises}
        onAdd={(name) => changeNames('promises', (names) => restoreName(names, names.length, name))}
        onRename={(from, to) => changeNames('promises', (names) => renameOrAdd(names, from, to))}
        onRemove={(name) => removeName('promises', name)}
      />
      <PlannedWows brand={brand} />
      <button type="button" class="button button--quiet" onClick={onRemove}>
        {words.remove(brand.name)}
      </button>
    </fieldset>
  );
}

/** The public suffix list is large: it is loaded when the first website is typed. */
const readTypedHost = async (typed: string) => (await import('../../model/read-host.js')).readHost(typed);
