/**
 * The name of the round after these: the last one with its number one higher (`meting 1` gives `meting 2`, `2026-Q1`
 * gives `2026-Q2`), else by how many there are, as `name` says it. Never one that is there already.
 */
export function nextRound(rounds: readonly string[], name: (number: number) => string): string {
  const counted = /^(.*?)(\d{1,4})(\D*)$/u.exec(rounds.at(-1) ?? '');
  const [, before = '', digits = '', after = ''] = counted ?? [];
  const named = (step: number) => (counted ? `${before}${Number(digits) + step}${after}` : name(rounds.length + step));
  let step = 1;
  while (rounds.includes(named(step))) step += 1;
  return named(step);
}
