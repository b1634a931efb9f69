import { expect, it } from 'vitest';
import { describeDevice } from '../../src/walk/describe-device.js';

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0';

it.each([
  ['Chrome 156, Linux', `Mozilla/5.0 (X11; Linux x86_64) ${chrome} Safari/537.36`],
  ['Edge 155, Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/155.0.0.0`],
  ['Opera 140, Mac OS X', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${chrome} Safari/537.36 OPR/140.0.0.0`],
  ['Edge 155, Android', `Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36 Edg/155.0.0.0`],
  ['Firefox 153, Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
  ['Browser', 'Something else'],
])('a device is described as %s', (described, userAgent) => {
  expect(describeDevice({ userAgent }, { width: 1280, height: 800 })).toBe(`${described}, 1280x800`);
});
