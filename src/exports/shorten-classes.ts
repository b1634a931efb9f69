/**
 * Style sheets and markup with each class of the markup under a short name: class names tell the product's parts apart and
 * are up to thirty characters long, and a report on a large study writes some of them a thousand times. The markup is
 * what a renderer makes, so that in texts and other attributes no quote stands as it is.
 */
export function shortenClasses(styles: string, markup: string): { styles: string; markup: string } {
  const times = new Map<string, number>();
  for (const [, names = ''] of markup.matchAll(classes)) {
    for (const name of names.split(' ')) times.set(name, (times.get(name) ?? 0) + 1);
  }
  // The more often, the shorter; of equals the one that comes first.
  const byTimes = [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
  const short = new Map(byTimes.map((name, place) => [name, shortName(place)]));
  return {
    markup: markup.replace(classes, (_, names: string) => {
      const made = names.split(' ').map((name) => short.get(name) ?? name);
      return ` class="${made.join(' ')}"`;
    }),
    styles: styles.replace(/\.([a-z][\w-]*)/gu, (whole, name: string) => {
      const made = short.get(name);
      return made === undefined ? whole : `.${made}`;
    }),
  };
}

const classes = / class="([^"]*)"/gu;

/** a to z, then a0 to zz: always a letter first. */
function shortName(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : letter + Math.floor(place / 26 - 1).toString(36);
}
