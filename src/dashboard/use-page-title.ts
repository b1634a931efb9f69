import { useEffect } from 'preact/hooks';

/** Names the tab after the screen it shows. */
export function usePageTitle(screen: string): void {
  useEffect(() => {
    document.title = `${screen} · Geeltje`;
  }, [screen]);
}
