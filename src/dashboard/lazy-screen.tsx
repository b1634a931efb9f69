import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../model/settings.js';
import { Failure } from './failure.js';

/**
 * A screen whose code is loaded when it is first shown, so that no other screen waits for it. Until then there is nothing;
 * where it cannot be loaded, the screen says so and tries again when asked.
 */
export function lazyScreen<Properties extends { language: Language }>(
  load: () => Promise<ComponentType<Properties>>,
): ComponentType<Properties> {
  let loaded: ComponentType<Properties> | null = null;
  return function LazyScreen(properties: Properties) {
    const [, setTurn] = useState(0);
    const [error, setError] = useState<unknown>(null);
    const start = () => {
      setError(null);
      load().then((screen) => {
        loaded = screen;
        setTurn((turn) => turn + 1);
      }, setError);
    };
    useEffect(() => {
      if (loaded === null) start();
    }, []);
    const Screen = loaded;
    if (Screen !== null) return <Screen {...properties} />;
    return error === null ? null : <Failure error={error} language={properties.language} tryAgain={start} />;
  };
}
