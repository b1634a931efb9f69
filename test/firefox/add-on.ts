import { fileURLToPath } from 'node:url';

/** The built extension. */
export const release = fileURLToPath(new URL('../../dist/firefox', import.meta.url));

/** Its id, as in the manifest. */
export const addOn = 'geeltje@geeltje.app';

/** Settled beforehand, so that the dashboard's address is known. */
export const origin = 'moz-extension://5f0f1a52-6d6e-4a5e-9d7c-1b2f3c4d5e6f';
