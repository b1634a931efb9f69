/** A third click within a second and this many pixels says: nothing happened, or not fast enough. */
const sameSpotPixels = 24;
const atOnceMilliseconds = 1_000;

/**
 * Counts signs of friction: the same spot clicked three times at once, and fields that the browser refused. What is done
 * in the card never gets here, because the guard holds it back.
 */
export function countFrictions(count: (name: 'repeatedClicks' | 'formErrors') => void): void {
  let clicks: { x: number; y: number; at: number }[] = [];
  window.addEventListener(
    'click',
    ({ clientX, clientY, timeStamp, isTrusted }) => {
      if (!isTrusted) return;
      clicks = clicks.filter(
        ({ x, y, at }) => timeStamp - at < atOnceMilliseconds && Math.hypot(x - clientX, y - clientY) < sameSpotPixels,
      );
      clicks.push({ x: clientX, y: clientY, at: timeStamp });
      if (clicks.length === 3) count('repeatedClicks');
    },
    { capture: true, passive: true },
  );
  window.addEventListener('invalid', ({ isTrusted }) => isTrusted && count('formErrors'), { capture: true });
}
