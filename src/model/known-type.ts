/** The type that is meant by a typed name, however it is spelled; undefined where the study has none like it. */
export function knownType<Type extends { name: string }>(types: readonly Type[], typed: string): Type | undefined {
  const wanted = typed.trim();
  const alike = wanted.toLowerCase();
  return types.find(({ name }) => name === wanted) ?? types.find(({ name }) => name.toLowerCase() === alike);
}

/** A typed name as the study spells it: touchpoints are compared by it. */
export const spellType = (types: readonly { name: string }[], typed: string): string =>
  knownType(types, typed)?.name ?? typed.trim();
