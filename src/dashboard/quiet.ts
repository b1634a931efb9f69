let reading = 0;
const waiting = new Set<() => void>();

/** Says that a screen reads what it shows; call what it answers with once that is there. */
export function beginReading(): () => void {
  reading += 1;
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    reading -= 1;
    if (reading === 0) for (const look of waiting) look();
  };
}

/** Calls `work` once, when no screen waits for the store and the browser has nothing to draw; returns how to call it off. */
export function whenQuiet(work: () => void): () => void {
  let handle: number | null = null;
  const stop = () => {
    waiting.delete(look);
    if (handle !== null) cancelIdleCallback(handle);
  };
  const look = () => {
    if (reading > 0 || handle !== null) return;
    handle = requestIdleCallback(() => {
      handle = null;
      if (reading > 0) return;
      stop();
      work();
    });
  };
  waiting.add(look);
  look();
  return stop;
}
