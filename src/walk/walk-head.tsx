import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  children?: ComponentChildren;
}

/** The head of a screen in popup or panel: the sticky note, a title, and something at the right. */
export function WalkHead({ title, children }: Props) {
  return (
    <header class="walk-head">
      <span class="rating-card-mark" aria-hidden="true" />
      <h1>{title}</h1>
      {children}
    </header>
  );
}
