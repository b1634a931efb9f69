/**
 * Style sheets and markup with each class of the markup under a short name: class names tell the product's parts apart and
 * are up to thirty characters long, and a report on a large study writes some of them a thousand times. The markup is
 * what a renderer makes, so that in texts and other attributes no quote stands as it is.
 */
export function shortenClasses(styles: string, markup: string): { styles: string; markup: string } {
  const short = new Map<string, string>();
  const shorten = (name: string): string => {
    const known = short.get(name);
    if (known !== undefined) return known;
    const made = `c${short.size.toString(36)}`;
    short.set(name, made);
    return made;
  };
  return {
    markup: markup.replace(/ class="([^"]*)"/gu, (_, names: string) => {
      const made = names.split(' ').map(shorten).join(' ');
      return ` class="${made}"`;
    }),
    styles: styles.replace(/\.([a-z][\w-]*)/gu, (whole, name: string) => {
      const made = short.get(name);
      return made === undefined ? whole : `.${made}`;
    }),
  };
}
