/**
 * What `read` finds of keys, some at a time, so that memory need not hold all of it; the next ones are read while these are
 * used. Within a transaction they are asked for before these are used, so that it does not end meanwhile.
 */
export async function* readAhead<Key, Found>(
  keys: readonly Key[],
  batch: number,
  read: (keys: readonly Key[]) => Promise<Found>,
): AsyncGenerator<Found> {
  let coming = read(keys.slice(0, batch));
  for (let from = batch; from < keys.length + batch; from += batch) {
    const found = await coming;
    coming = read(keys.slice(from, from + batch));
    // Whoever stops reading does not hear of what comes next.
    coming.catch(() => {});
    yield found;
  }
}
