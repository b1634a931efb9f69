/** The reviewer's device as far as it matters for a journey: browser, system and screen, e.g. `Chrome 156, Linux, 1280x800`. */
export function describeDevice(): string {
  const [, name = 'Browser', version = ''] = /(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(navigator.userAgent) ?? [];
  const system = /Windows|Mac OS X|Android|CrOS|Linux/.exec(navigator.userAgent)?.[0] ?? '';
  return [`${name} ${version}`.trim(), system, `${screen.width}x${screen.height}`]
    .filter((part) => part !== '')
    .join(', ');
}
