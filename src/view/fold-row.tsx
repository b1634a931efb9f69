import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Something optional, folded away until wanted. */
export interface Fold {
  key: string;
  title: string;
  /** What is in it already, in a few signs; empty when nothing is. */
  count: string;
  /** Whether it starts unfolded. */
  open: boolean;
  content: ComponentChildren;
}

/** A row of buttons that unfold parts below it. The row itself stays where it is, so that no click misses its button. */
export function FoldRow({ folds }: { folds: readonly Fold[] }) {
  const [open, setOpen] = useState(() => folds.filter((fold) => fold.open).map(({ key }) => key));
  return (
    <div class="fold-row">
      <div class="fold-row-buttons">
        {folds.map(({ key, title, count }) => {
          const unfolded = open.includes(key);
          return (
            <button
              key={key}
              type="button"
              class="fold-row-button"
              aria-expanded={unfolded}
              onClick={() => setOpen((before) => (unfolded ? before.filter((each) => each !== key) : [...before, key]))}
            >
              {title}
              {count !== '' && <b> {count}</b>}
            </button>
          );
        })}
      </div>
      {folds
        .filter(({ key }) => open.includes(key))
        .map(({ key, title, content }) => (
          <section key={key} class="fold-row-part" aria-label={title}>
            {content}
          </section>
        ))}
    </div>
  );
}
