import type { Language } from '../model/settings.js';
import type { Pin } from '../model/touchpoint.js';

/** What reader, card and picker share: they are separate scripts in one isolated world, which the page cannot see. */
export interface PageState {
  /** Whether the guard listens since before the page's first script. */
  guarded: boolean;
  /** The visit that is going on; null while nothing is recorded. */
  visit: string | null;
  /** Looks again whether this page is part of a journey, after one was started or resumed. */
  lookAgain: () => void;
  /** What is open over the page: the card, or the picker. */
  card: OpenCard | null;
  /** Whether the page took the card away more often than it comes back. */
  removed: boolean;
  /** Lets the reviewer point at a part of the page; null when they stopped. There once the picker was loaded. */
  picker?: (language: Language) => Promise<Pin | null>;
  /** The card that is opened next begins with pointing, in this language. */
  pointing?: Language | undefined;
  /** Settles once the card, or the picker before it, is open or could not be opened. */
  opening?: Promise<void>;
}

/** An open card or picker, as the guard knows it. */
export interface OpenCard {
  /** Its element in the page. */
  host: HTMLElement;
  /** Takes an event of the card that the guard held back from the page. */
  takeEvent: (event: Event) => void;
  /** Sees every event elsewhere in the page, and says whether the page must not hear it because the card caused it. */
  hides: (event: Event) => boolean;
  focus: () => void;
  /** Whether keys and pointer get to it: not under a dialog inside a component of the page, nor beside a film in fullscreen. */
  isUsable: () => boolean;
}

declare global {
  var pageState: PageState | undefined;
}
