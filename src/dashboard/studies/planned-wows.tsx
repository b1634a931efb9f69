import { changeBrand } from '../../model/change-part.js';
import { insertAt } from '../../model/name-list.js';
import type { StudyBrand } from '../../model/study.js';
import { studyWords } from '../../text/study.js';
import { EditedField } from './edited-field.js';
import { useStudyEditor } from './study-editor.js';

type Wow = StudyBrand['plannedWows'][number];

const isSame = (one: Wow, other: Wow) => one.type === other.type && one.description === other.description;

/** Where a brand means to surprise: at which touchpoint type, and with what. */
export function PlannedWows({ brand }: { brand: StudyBrand }) {
  const { study, language, save, remove } = useStudyEditor();
  const words = studyWords[language];
  const types = study.types.map(({ name }) => name);
  const change = (wow: Wow, changes: Partial<Wow>) =>
    save((stored) =>
      changeBrand(stored, brand, (each) => ({
        ...each,
        plannedWows: each.plannedWows.some((one) => isSame(one, wow))
          ? each.plannedWows.map((one) => (isSame(one, wow) ? { ...one, ...changes } : one))
          : [...each.plannedWows, { ...wow, ...changes }],
      })),
    );
  const [firstType] = types;
  return (
    <fieldset class="name-list" aria-label={words.wows}>
      <h3>{words.wows}</h3>
      <p class="edited-field__hint">{words.wowsHint}</p>
      {brand.plannedWows.length > 0 && (
        <ul>
          {brand.plannedWows.map((wow, index) => (
            // By place: its words change while it stays the same.
            <li key={index} class="planned-wow">
              <select
                aria-label={`${words.wowType} ${index + 1}`}
                value={wow.type}
                onChange={({ currentTarget }) => void change(wow, { type: currentTarget.value }).catch(() => {})}
              >
                {[...new Set([...types, wow.type])].map((type) => (
                  <option key={type} value={type}>
                    {type}
                  </option>
                ))}
              </select>
              <EditedField
                label={`${words.wowDescription} ${index + 1}`}
                isBare
                kind="line"
                value={wow.description}
                onSave={(description, from) => change({ ...wow, description: from }, { description })}
              />
              <button
                type="button"
                class="icon-button"
                aria-label={words.removeWow(wow.type)}
                onClick={() =>
                  remove(
                    (stored) =>
                      changeBrand(stored, brand, (each) => ({
                        ...each,
                        plannedWows: each.plannedWows.filter((one) => !isSame(one, wow)),
                      })),
                    words.removed(wow.type),
                    (stored) =>
                      changeBrand(stored, brand, (each) => ({
                        ...each,
                        plannedWows: insertAt(each.plannedWows, index, wow),
                      })),
                  )
                }
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      {firstType !== undefined && (
        <button
          type="button"
          class="button button--quiet planned-wow__add"
          onClick={() =>
            void save((stored) =>
              changeBrand(stored, brand, (each) => ({
                ...each,
                plannedWows: [...each.plannedWows, { type: firstType, description: '' }],
              })),
            ).catch(() => {})
          }
        >
          {words.addWow}
        </button>
      )}
    </fieldset>
  );
}
