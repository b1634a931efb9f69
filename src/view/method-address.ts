import { createContext } from 'preact';

/** Where the page that explains the figures is, in the language of the screen; null where there is none, as in a file on someone's disk. */
export const MethodAddress = createContext<string | null>(null);
