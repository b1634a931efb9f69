/**
 * A record as text, to tell whether two are the same and to settle ties. Parsed records have their keys in the order of
 * their schema, so that the same content is the same text.
 */
export const contentOf = (record: object): string => JSON.stringify(record);

/** The order of two texts by their code units: the same on every machine. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
