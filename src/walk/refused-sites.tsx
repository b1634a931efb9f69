import type { Language } from '../model/settings.js';
import { walkWords } from '../text/walk.js';
import { askForSites } from './begin-journey.js';

interface Props {
  language: Language;
  /** Sites of the brand on which the browser does not let the reader run. */
  sites: string[];
  /** Whether the page beside this is on one of them. */
  here: boolean;
}

/** Says which sites of the brand are not logged, and lets the reviewer allow them after all. */
export function RefusedSites({ language, sites, here }: Props) {
  const words = walkWords[language];
  const names = sites.join(', ');
  return (
    <div class={here ? 'walk-hint-box' : 'walk-hint-line'}>
      <p>{here ? words.notAllowed(names) : words.refusedSites(names)}</p>
      <button type="button" class={here ? 'walk-secondary' : 'walk-link'} onClick={() => void askForSites(sites)}>
        {sites.length === 1 ? words.allow : words.allowAll}
      </button>
    </div>
  );
}
