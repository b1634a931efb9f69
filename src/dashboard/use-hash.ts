import { useLayoutEffect, useState } from 'preact/hooks';

/** What the address says after `#`, and a way to change a part of that. */
export interface Hash {
  hash: string;
  /** Asks something else of the same screen, as in `?study=none`, in place: one step back still leaves it. */
  replaceQuery: (query: string) => void;
}

/** Follows the address after `#`. */
export function useHash(): Hash {
  const [hash, setHash] = useState(location.hash);
  // Before anything else can run: an address that changed between drawing and listening would go unheard.
  useLayoutEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const replaceQuery = (query: string) => {
    const [path = ''] = location.hash.split('?');
    // Of an empty one the query would be the page's own.
    history.replaceState(history.state, '', (path || '#/') + query);
    setHash(location.hash);
  };
  return { hash, replaceQuery };
}

/** What a hash asks after `?`. */
export const queryOf = (hash: string): URLSearchParams => new URLSearchParams(hash.split('?')[1] ?? '');
