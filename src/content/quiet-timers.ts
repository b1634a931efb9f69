// The ids of timers and animation frames are counted over all worlds of a page: after two of ours the page's first id
// is 3, and it knows that somebody else is there. Libraries in this bundle therefore get versions of our own, on the
// task scheduler, which hands out no ids.

const aborts = new Map<number, AbortController>();
let lastId = 0;

function postTask(task: () => void, delay: number): number {
  lastId += 1;
  const id = lastId;
  const abort = new AbortController();
  aborts.set(id, abort);
  scheduler
    .postTask(task, { delay, signal: abort.signal })
    .catch((error: unknown) => {
      if (!abort.signal.aborted) throw error;
    })
    .finally(() => aborts.delete(id));
  return id;
}

function cancelTask(id: number | undefined): void {
  if (id !== undefined) aborts.get(id)?.abort();
}

const frameMilliseconds = 16;

Object.assign(globalThis, {
  setTimeout: (task: () => void, delay = 0) => postTask(task, delay),
  clearTimeout: cancelTask,
  requestAnimationFrame: (task: (time: number) => void) => postTask(() => task(performance.now()), frameMilliseconds),
  cancelAnimationFrame: cancelTask,
  requestIdleCallback: (task: () => void) => postTask(task, 0),
  cancelIdleCallback: cancelTask,
});
