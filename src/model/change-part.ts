import type { Study, StudyBrand, TouchpointType } from './study.js';

/** A list with one part changed, known by its name. One that is gone meanwhile comes back as `part`, because somebody edits it. */
function changePart<Part extends { name: string }>(parts: Part[], part: Part, work: (part: Part) => Part): Part[] {
  return parts.some(({ name }) => name === part.name)
    ? parts.map((each) => (each.name === part.name ? work(each) : each))
    : [...parts, work(part)];
}

/** The study with one touchpoint type changed. */
export const changeType = (
  study: Study,
  type: TouchpointType,
  work: (type: TouchpointType) => TouchpointType,
): Study => ({
  ...study,
  types: changePart(study.types, type, work),
});

/** The study with one brand changed. */
export const changeBrand = (study: Study, brand: StudyBrand, work: (brand: StudyBrand) => StudyBrand): Study => ({
  ...study,
  brands: changePart(study.brands, brand, work),
});

/** The study with one touchpoint type moved up (-1) or down (1) among those of its phase; at the end of them it stays. */
export function moveType(study: Study, name: string, by: -1 | 1): Study {
  const type = study.types.find((each) => each.name === name);
  const siblings = study.types.filter(({ phase }) => phase === type?.phase);
  const other = type && siblings[siblings.indexOf(type) + by];
  if (!other) return study;
  const swapped = (each: TouchpointType) => (each === type ? other : each === other ? type : each);
  return { ...study, types: study.types.map(swapped) };
}
