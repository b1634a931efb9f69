import { insertAt, takenName } from '../../model/name-list.js';
import { studyWords } from '../../text/study.js';
import { AddedField } from './added-field.js';
import { BrandItem } from './brand-item.js';
import { useStudyEditor } from './study-editor.js';

/** The brands of the study, one after another. */
export function StudyBrands() {
  const { study, language, save, remove } = useStudyEditor();
  const words = studyWords[language];
  const refuse = (name: string, from: string | null) =>
    takenName(name, from, { names: study.brands.map((brand) => brand.name), renamings: [], used: new Set() }) &&
    words.problems.taken(name);
  return (
    <div class="brand-list">
      {study.brands.length === 0 && <p class="edited-field__hint">{words.noBrands}</p>}
      {study.brands.map((brand, index) => (
        <BrandItem
          // By place: a brand whose name is being changed stays the same fields.
          key={index}
          brand={brand}
          refuse={refuse}
          onRemove={() =>
            remove(
              (stored) => ({ ...stored, brands: stored.brands.filter(({ name }) => name !== brand.name) }),
              words.removed(brand.name),
              (stored, { before }) => {
                const removed = before.brands.find(({ name }) => name === brand.name);
                if (!removed || stored.brands.some(({ name }) => name === brand.name)) return stored;
                return { ...stored, brands: insertAt(stored.brands, before.brands.indexOf(removed), removed) };
              },
            )
          }
        />
      ))}
      <AddedField
        label={words.addBrand}
        refuse={(name) => refuse(name, null)}
        onAdd={(name) =>
          save((stored) => ({
            ...stored,
            brands: [
              ...stored.brands,
              {
                name,
                role: stored.brands.some(({ role }) => role === 'own') ? 'competitor' : 'own',
                sites: [],
                promises: [],
                plannedWows: [],
              },
            ],
          }))
        }
      />
    </div>
  );
}
