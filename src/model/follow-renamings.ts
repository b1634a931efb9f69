/** One name that stands for another from now on. */
interface Renaming {
  from: string;
  to: string;
}

/** What a name is called in the end. Renamings follow one another; a circle, as two merged studies can make one, ends where it began. */
export function followRenamings(renamings: readonly Renaming[]): (name: string) => string {
  const next = new Map(renamings.map(({ from, to }) => [from, to]));
  return (name) => {
    const seen = new Set<string>();
    let last = name;
    for (let to = next.get(last); to !== undefined && !seen.has(to); to = next.get(last)) {
      seen.add(to);
      last = to;
    }
    return last;
  };
}
