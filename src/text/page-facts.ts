import type { Translated } from './translated.js';

const en = {
  measured: 'Measured',
  lcpMs: (seconds: string) => `in view after ${seconds} s`,
  inpMs: (milliseconds: string) => `answered after ${milliseconds} ms`,
  cls: (shift: string) => `layout shifted (${shift})`,
  backSteps: (count: number) => (count === 1 ? 'came back here once' : `came back here ${count} times`),
  repeatedClicks: (count: number) =>
    count === 1 ? 'kept clicking one spot' : `kept clicking one spot, ${count} times`,
  formErrors: (count: number, types: string) =>
    `${count === 1 ? '1 field refused' : `${count} fields refused`}${types && ` (${types})`}`,
  ttfbMs: (seconds: string) => `server answered after ${seconds} s`,
  activeMs: (seconds: string) => `active for ${seconds} s`,
  scrollDepth: (percentage: string) => `saw ${percentage} of the page`,
  deadClicks: (count: number) => (count === 1 ? '1 click without effect' : `${count} clicks without effect`),
  deadLinks: (count: number) =>
    count === 1 ? 'the page was gone or failed' : `the page was gone or failed ${count} times`,
  dialogs: (count: number) => (count === 1 ? '1 dialog or banner' : `${count} dialogs or banners`),
  scriptErrors: (count: number) => (count === 1 ? '1 script failed' : `${count} scripts failed`),
  weight: (size: string, opaque: number) => `loaded ${opaque === 0 ? '' : 'at least '}${size}`,
  thirdParties: (count: number) => (count === 1 ? 'contacted 1 third party' : `contacted ${count} third parties`),
  fieldTypes: {
    text: 'text',
    email: 'e-mail',
    tel: 'phone',
    url: 'web address',
    password: 'password',
    number: 'number',
    search: 'search',
    date: 'date',
    time: 'time',
    checkbox: 'tick box',
    radio: 'choice',
    file: 'file',
    select: 'list',
    textarea: 'long text',
    other: 'other',
  },
};

const nl: typeof en = {
  measured: 'Gemeten',
  lcpMs: (seconds) => `in beeld na ${seconds} s`,
  inpMs: (milliseconds) => `reageerde na ${milliseconds} ms`,
  cls: (shift) => `indeling versprong (${shift})`,
  backSteps: (count) => (count === 1 ? 'één keer hier teruggekomen' : `${count} keer hier teruggekomen`),
  repeatedClicks: (count) => (count === 1 ? 'bleef op één plek klikken' : `bleef op één plek klikken, ${count} keer`),
  formErrors: (count, types) =>
    `${count === 1 ? '1 veld geweigerd' : `${count} velden geweigerd`}${types && ` (${types})`}`,
  ttfbMs: (seconds) => `server antwoordde na ${seconds} s`,
  activeMs: (seconds) => `${seconds} s actief`,
  scrollDepth: (percentage) => `${percentage} van de pagina gezien`,
  deadClicks: (count) => (count === 1 ? '1 klik zonder effect' : `${count} klikken zonder effect`),
  deadLinks: (count) =>
    count === 1 ? 'de pagina was weg of deed het niet' : `de pagina was ${count} keer weg of deed het niet`,
  dialogs: (count) => (count === 1 ? '1 dialoog of melding' : `${count} dialogen of meldingen`),
  scriptErrors: (count) => (count === 1 ? '1 script mislukte' : `${count} scripts mislukten`),
  weight: (size, opaque) => `${opaque === 0 ? '' : 'minstens '}${size} geladen`,
  thirdParties: (count) => (count === 1 ? 'contact met 1 derde partij' : `contact met ${count} derde partijen`),
  fieldTypes: {
    text: 'tekst',
    email: 'e-mail',
    tel: 'telefoon',
    url: 'webadres',
    password: 'wachtwoord',
    number: 'getal',
    search: 'zoeken',
    date: 'datum',
    time: 'tijd',
    checkbox: 'vinkje',
    radio: 'keuze',
    file: 'bestand',
    select: 'lijst',
    textarea: 'lange tekst',
    other: 'anders',
  },
};

/** What the browser measured, beside what the reviewer felt. */
export const pageFactWords: Translated<typeof en> = { en, nl };
