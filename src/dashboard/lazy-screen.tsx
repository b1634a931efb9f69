import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../model/settings.js';
import { Failure } from './failure.js';
import { beginReading } from './quiet.js';

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
    const end = useRef(() => {});
    const start = () => {
      setError(null);
      end.current = beginReading();
      load().then((screen) => {
        loaded = screen;
        setTurn((turn) => turn + 1);
      }, setError);
    };
    useLayoutEffect(() => {
      if (loaded === null) start();
      return () => end.current();
    }, []);
    const Screen = loaded;
    // Runs after the same of the screen itself, which by then reads what it shows.
    useLayoutEffect(() => {
      if (Screen !== null || error !== null) end.current();
    });
    if (Screen !== null) return <Screen {...properties} />;
    return error === null ? null : <Failure error={error} language={properties.language} tryAgain={start} />;
  };
}
