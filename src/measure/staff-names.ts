import { givenNames } from './given-names.js';

/**
 * Names of people in a text where a role would do: after a title, a role or a greeting, after "sprak met" and the like,
 * before "zei" and the like. Capitalised words that name no person (the brand, days, months, services, forms of
 * address) are left out. `strict` also takes every common given name, wherever it stands. Each name once.
 */
export function staffNames(text: string, { brands, strict }: { brands: readonly string[]; strict: boolean }): string[] {
  const known = new Set([...noPeople, ...brands.flatMap((brand) => brand.toLowerCase().split(/[^\p{L}\p{N}]+/u))]);
  const patterns = [...afterCue, beforeSaying];
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups?.['name'] ?? ''));
  const openings = [...text.matchAll(openingSaying)].map(({ groups }) => groups?.['name'] ?? '');
  const anywhere = strict ? [...text.matchAll(anyName)].map(([name]) => name) : [];
  const isGiven = (name: string): boolean => givenNames.has(name);
  const people = [...found, ...openings.filter(isGiven), ...anywhere.filter(isGiven)].filter(
    (name) => !known.has(firstOf(name)) && !/(?:dienst|service|bot|desk)$/u.test(firstOf(name)),
  );
  return [...new Set(people)].filter(
    (name, _, all) => !all.some((other) => other !== name && other.endsWith(` ${name}`)),
  );
}

const firstOf = (name: string): string => (/\p{Lu}[\p{L}'’]*/u.exec(name)?.[0] ?? name).toLowerCase();

const capital = String.raw`(?:\p{Lu}['’])?\p{Lu}\p{Ll}[\p{Ll}'’]*(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}])`;
const particles = String.raw`(?:(?:van|von|de|der|den|ter|ten|te|la|le|el|’t|'t)\s+)*`;
const person = String.raw`(?<name>${capital}(?:\s+${particles}${capital})?)`;
const surname = String.raw`(?<name>(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er)?\s*${particles}${capital})`;

/** A pattern that follows a cue, whole words only; the cue may begin a sentence. */
const after = (cues: readonly string[], name = person): RegExp => {
  const either = cues.map((cue) => cue.replace(/^\p{L}/u, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${either})\s+${name}`, 'gu');
};

const verbs = (beginnings: string, end: string): string[] =>
  beginnings.split(' ').map((beginning) => `${beginning}${end}`);

const roles = [
  'medewerk(?:er|ster)',
  String.raw`\p{L}+medewerk(?:er|ster)`,
  'verkop(?:er|ster)',
  'adviseur',
  'monteur',
  'bezorger',
  'chauffeur',
  'caissière',
  'receptionist(?:e)?',
  'collega',
  'ober',
  'serveerster',
  'employee',
  'advis(?:er|or)',
  'assistant',
  'cashier',
  'courier',
  'colleague',
  'representative',
  'salesperson',
  'technician',
  'manager',
  'waiter',
  'waitress',
];

const afterCue = [
  after(
    [
      'mevrouw',
      String.raw`mevr\.?`,
      String.raw`mw\.?`,
      'meneer',
      'de heer',
      String.raw`dhr\.?`,
      String.raw`mrs?\.?`,
      String.raw`ms\.?`,
      'miss',
    ],
    surname,
  ),
  after(roles.map((role) => `${role}(?:,| genaamd| named| called)?`)),
  after(['hi,?', 'hello,?', 'hey,?', 'hoi,?', 'hallo,?', 'dear', 'beste', 'goede(?:morgen|middag|navond),?']),
  after(
    verbs(
      'sprak spreekt spreken gesproken gechat chatte gebeld belde gemaild mailde overlegde',
      '(?: even| kort| lang| net)? met',
    ),
  ),
  after(verbs('geholpen gebeld teruggebeld aangesproken ontvangen', ' door')),
  after(verbs('spoke speaking talked chatted chatting', ' (?:with|to)')),
  after(verbs('helped served greeted', ' by')),
  after(verbs('mijn haar zijn my her his', ' (?:naam|name) (?:is|was)')),
  after(verbs('ik hij zij ze', ' (?:heet|heette)')),
];

const saying = String.raw`(?:zei|zegt|vertelde|antwoordde|legde uit|beloofde|hielp (?:mij|me)|belde (?:mij|me)|said|told me|replied|promised|explained|helped me)(?!\p{L})`;

/** Inside a sentence a capital is a name; at its beginning only a common given name is taken for one. */
const beforeSaying = new RegExp(String.raw`(?<=[\p{Ll},]\s)${person}\s+${saying}`, 'gu');
const openingSaying = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<name>${capital})\s+${saying}`, 'gu');
const anyName = new RegExp(String.raw`(?<![\p{L}\p{N}@.])${capital}`, 'gu');

/** What stands where a name could, and names nobody. */
const noPeople: readonly string[] =
  `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
  september oktober november december monday tuesday wednesday thursday friday saturday sunday january february march
  may june july august october kerst pasen sinterklaas christmas easter
  nederland nederlands belgië vlaanderen duitsland engeland europa amsterdam rotterdam utrecht antwerpen brussel london
  dutch english engels
  klant klanten customer client gast guest bezoeker lezer reader sir madam mevrouw meneer heer allemaal all everyone team
  there daar wereld world service support sales helpdesk klantenservice customer receptie reception balie winkel store
  shop website webshop app chat chatbot bot google apple facebook instagram whatsapp twitter microsoft paypal klarna
  visa mastercard post bank trustpilot bol amazon
  hij zij ze ik je jij wij we men iemand niemand he she they it we you somebody someone nobody the de het een a an
  daarna toen dus maar and but then contact`.split(/\s+/u);
