/** What browsers and systems call themselves; those that are made of another one name that as well, and come first. */
const browsers = [
  ['Firefox', 'Firefox'],
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Chrome', 'Chrome'],
] as const;
const systems = ['Windows', 'Mac OS X', 'Android', 'CrOS', 'Linux'];

/** The reviewer's device as far as it matters for a journey: browser, system and screen, e.g. `Chrome 156, Linux, 1280x800`. */
export function describeDevice(
  { userAgent }: Pick<Navigator, 'userAgent'> = navigator,
  { width, height }: Pick<Screen, 'width' | 'height'> = screen,
): string {
  const [sign, name] = browsers.find(([each]) => userAgent.includes(`${each}/`)) ?? ['', 'Browser'];
  const version = new RegExp(`${sign}/(\\d+)`).exec(userAgent)?.[1];
  const system = systems.find((each) => userAgent.includes(each));
  return [sign === '' || version === undefined ? name : `${name} ${version}`, system, `${width}x${height}`]
    .filter((part) => part !== undefined)
    .join(', ');
}
