import { useEffect } from 'preact/hooks';

/** Goes to a place of the page as soon as the page is there: it comes in sight, and reading goes on from it. */
export function useGoTo(place: string | null, isThere: boolean): void {
  useEffect(() => {
    if (place === null || !isThere) return;
    const part = document.getElementById(place);
    part?.scrollIntoView();
    part?.focus({ preventScroll: true });
  }, [place, isThere]);
}
