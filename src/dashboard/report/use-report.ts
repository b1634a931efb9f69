import { useLayoutEffect, useState } from 'preact/hooks';
import { type MadeReport, nothingMade, type ReportWish } from './begin-report.js';
import { takeOrBegin } from './early-report.js';

/** Follows the making of a report as long as the screen is open, and begins anew when another one is asked for. */
export function useReport({ includeUnfinished, ofExample }: ReportWish): MadeReport & { tryAgain: () => void } {
  const [made, setMade] = useState<MadeReport>(nothingMade);
  const [attempt, setAttempt] = useState(0);

  useLayoutEffect(() => {
    const making = takeOrBegin({ includeUnfinished, ofExample });
    // While another one is made, and where that fails, the one that is there stays.
    making.follow((next) =>
      setMade((before) =>
        next.busy
          ? { ...before, busy: true, outline: next.outline ?? before.outline }
          : { ...next, report: next.report ?? before.report },
      ),
    );
    return making.end;
  }, [includeUnfinished, ofExample, attempt]);

  return { ...made, tryAgain: () => setAttempt((count) => count + 1) };
}
