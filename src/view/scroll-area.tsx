import type { ComponentChildren } from 'preact';

/** Holds what may be wider than the screen; it can be reached and scrolled with the keyboard. */
export function ScrollArea({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section class="scroll-area" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
