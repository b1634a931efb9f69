/** What reader and card share: they are separate scripts in one isolated world, which the page cannot see. */
export interface PageState {
  /** Whether the guard listens since before the page's first script. */
  guarded: boolean;
  /** The visit that is going on; null while nothing is recorded. */
  visit: string | null;
  /** Looks again whether this page is part of a journey, after one was started or resumed. */
  lookAgain: () => void;
  /** The open card. */
  card: OpenCard | null;
  /** Whether the page took the card away more often than it comes back. */
  removed: boolean;
}

/** An open card, as the guard knows it. */
export interface OpenCard {
  /** Its element in the page. */
  host: HTMLElement;
  /** Takes an event of the card that the guard held back from the page. */
  takeEvent: (event: Event) => void;
  /** Sees every event elsewhere in the page, and says whether the page must not hear it because the card caused it. */
  hides: (event: Event) => boolean;
  focus: () => void;
}

declare global {
  var pageState: PageState | undefined;
}
