import { useState } from 'preact/hooks';
import { dropOnPhase } from './map-drop.js';

/** The dragging of phases by their heads. */
export interface PhaseDrag {
  /** The phase that is dragged. */
  dragged: string | null;
  /** Before which phase it would stand if it were let go now (null: at the end); null where nothing would change. */
  drop: { before: string | null } | null;
  start: (phase: string) => void;
  /** The pointer is over a phase; null: over what has none. */
  over: (event: DragEvent, phase: string | null) => void;
  letGo: () => void;
  end: () => void;
}

/** Lets phases be dragged to another place among `phases`, those that have a name in their order. */
export function usePhaseDrag(
  phases: readonly string[],
  onMove: (phase: string, before: string | null) => void,
): PhaseDrag {
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<PhaseDrag['drop']>(null);
  const end = () => {
    setDragged(null);
    setDrop(null);
  };
  return {
    dragged,
    drop,
    start: setDragged,
    over: (event, phase) => {
      if (dragged === null || !(event.currentTarget instanceof HTMLElement)) return;
      const { left, width } = event.currentTarget.getBoundingClientRect();
      const next = dropOnPhase(phases, dragged, phase, (event.clientX - left) / width);
      if (next !== null) event.preventDefault();
      if (next?.before !== drop?.before || (next === null) !== (drop === null)) setDrop(next);
    },
    letGo: () => {
      if (dragged !== null && drop !== null) onMove(dragged, drop.before);
      end();
    },
    end,
  };
}
