/** At most so many lines can be told apart by their dashes and shapes. */
export const mostLines = 4;

/** The point of a line around x = 0, in the shape of its line: circle, square, diamond, cross. */
export function LinePoint({ line, y }: { line: number; y: number }) {
  const name = `template-curve__point template-curve__point--${line}`;
  if (line === 0) return <circle class={name} cy={y} r="4.5" />;
  if (line === 3) return <path class={name} d={`M-4 ${y - 4} l8 8 m0 -8 l-8 8`} />;
  const turn = line === 2 ? { transform: `rotate(45 0 ${y})` } : {};
  return <rect class={name} x="-3.5" y={y - 3.5} width="7" height="7" {...turn} />;
}
