/** The keys of all drafts of a journey, its finishing among them. */
export const draftsOf = (journey: string): IDBKeyRange => IDBKeyRange.bound(`${journey} `, `${journey} \uffff`);
