import type { ComponentChildren } from 'preact';
import type { SignKind } from './signs-of.js';

export const glyphs: Record<SignKind, string> = { pain: '▼', wow: '▲' };

interface Properties {
  kind: SignKind;
  children: ComponentChildren;
}

/**
 * What is said of a pain or a wow, behind a sign of its kind, so that it reads without its colour. A report has hundreds of
 * them, so that the style sheet draws the sign.
 */
export function MomentSign({ kind, children }: Properties) {
  return <span class={`moment-sign moment-sign--${kind}`}>{children}</span>;
}
