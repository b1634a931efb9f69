/** What reader and card share: they are separate scripts in one isolated world, which the page cannot see. */
export interface PageState {
  /** Whether the guard listens since before the page's first script. */
  guarded: boolean;
  /** The visit that is going on; null while nothing is recorded. */
  visit: string | null;
  /** Looks again whether this page is part of a journey, after one was started or resumed. */
  lookAgain: () => void;
  /** The open card: its element in the page, and who takes the events that the guard held back from the page. */
  card: { host: HTMLElement; takeEvent: (event: Event) => void; focus: () => void } | null;
}

declare global {
  var pageState: PageState | undefined;
}
