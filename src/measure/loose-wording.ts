/** Ways of writing that editors of reports send back. */
export const looseWordings = ['remedy', 'absolute', 'vague', 'shouting', 'addressing'] as const;

export type LooseWording = (typeof looseWordings)[number];

/**
 * The first place where a text goes wrong in each way, in its own words. Quotes are left alone: what staff or a page said
 * is an observation. `expected` is what the reviewer hoped for beforehand, in which "should" is no remedy.
 */
export function looseWording(text: string, { expected }: { expected: boolean }): [LooseWording, string][] {
  const own = text.replace(quoted, ' … ');
  const first = (patterns: readonly RegExp[]): string | undefined =>
    patterns.map((pattern) => pattern.exec(own)?.[0]).find((found) => found !== undefined);
  const found: [LooseWording, string | undefined][] = [
    ['remedy', expected ? undefined : first(remedies)],
    ['absolute', hasObservation(text) ? undefined : first(absolutes)],
    ['vague', isOnlyJudgement(own) ? own.trim() : undefined],
    ['shouting', first(shouting)],
    ['addressing', first(addressing)],
  ];
  return found.flatMap(([kind, excerpt]) => (excerpt === undefined ? [] : [[kind, excerpt.trim()]]));
}

/** No quote holds another opening: marks that nobody closes must not be tried against all that follows them. */
const quoted = /“[^“”]*”|„[^„“”]*[“”]|"[^"]*"|«[^«»]*»|(?<![\p{L}\p{N}])[‘'][^‘’'\n]*[’'](?![\p{L}\p{N}])/gu;

/** A pattern of whole words, in any case. */
const words = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'iu');

const between = String.raw`(?:\s+\p{L}+){0,3}\s+`;
const theyNl = '(?:ze|zij|jullie|het bedrijf|de (?:winkel|site|website|webshop|organisatie|medewerkers?))';
const theyEn = '(?:they|you|the (?:company|brand|shop|store|site|website|webshop|staff|team|employees?))';
const better = '(?:beter|fijner|handiger|duidelijker|sneller|prettiger|makkelijker|mooier|fijn|handig|goed|netjes)';
const betterEn = '(?:better|nicer|good|great|helpful|nice|easier|clearer|faster|useful)';

const remedies = [
  words(String.raw`zou(?:den)?${between}(?:zijn|werken|helpen)\s+(?:als|om|wanneer)`),
  words(String.raw`zou(?:den)?${between.replace('0,3', '0,2')}${better}\s+(?:zijn|werken)`),
  words(String.raw`zou\s+${better}\s+(?:zijn|werken)`),
  words(String.raw`(?:moeten|zouden)\s+${theyNl}`),
  words(String.raw`(?:moet|zou)\s+(?:het bedrijf|de (?:winkel|site|website|webshop|organisatie))`),
  words(String.raw`${theyNl}\s+(?:moeten|moet|kunnen beter|(?:zou(?:den)?)${between}?moeten)`),
  words('ik (?:adviseer|raad aan|zou adviseren)'),
  /(?<!\p{L})(?:advies|tip|suggestie|aanbeveling|verbeterpunt|advice|suggestion|recommendation)\s*:/iu,
  words(String.raw`${theyEn}\s+(?:should|ought to|need to|needs to|had better|must(?! have))`),
  words(String.raw`(?:it|this|that)\s+should\s+be\s+(?:more|less|${betterEn})`),
  words(String.raw`would\s+be\s+${betterEn}\s+(?:if|to|when)`),
  words('(?:could|can) be improved'),
  words("i (?:would |’d |'d )?(?:suggest|advise)"),
];

const absolutes = [
  words('altijd|iedereen|always|everyone|everybody'),
  words(String.raw`(?<!nog\s)(?:nooit|niemand)`),
  words(String.raw`(?<!(?:have|had|has|’ve|'ve)\s)(?:never|nobody)`),
];

/** A number, a quote, or enough words to have said what happened. */
const hasObservation = (text: string): boolean =>
  /\d|[“”„"«»]/u.test(text) || (text.match(/\p{L}+/gu) ?? []).length >= 12;

const judgements = new Set(
  `slecht goed fijn prima leuk matig raar vreemd vervelend irritant mooi oké ok okay stom waardeloos top super prettig
  onprettig duidelijk onduidelijk lastig makkelijk moeilijk handig onhandig netjes verschrikkelijk vreselijk geweldig
  bad good nice fine poor terrible awful great weird strange annoying easy difficult hard clear unclear excellent
  perfect lovely stupid horrible`.split(/\s+/u),
);

const fillers = new Set(
  `erg heel zeer echt wel best nogal super is was het dit dat niet vond ik ging en
  very really so quite pretty it this that not i found and`.split(/\s+/u),
);

/** Whether a text is a judgement and nothing else, such as "erg slecht". */
function isOnlyJudgement(text: string): boolean {
  const spoken = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return (
    !/[\d…]/u.test(text) &&
    spoken.some((word) => judgements.has(word)) &&
    spoken.every((word) => judgements.has(word) || fillers.has(word))
  );
}

const shouting = [
  /[!?]*!!+[!?]*|\?{2,}|\?!|!\?/u,
  /(?<![\p{L}\p{N}])(?:NIET|NOOIT|ALTIJD|HEEL|VEEL|WEER|ECHT|GEEN|NOT|NEVER|ALWAYS|VERY|AGAIN|REALLY|STILL)(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])\p{Lu}{3,}(?:\s+\p{Lu}{2,}){2,}(?![\p{L}\p{N}])/u,
];

const addressing = [
  words('jullie|uw'),
  words(
    'your (?:company|brand|shop|store|site|website|webshop|staff|team|employees?|colleagues?|service|products?|app)',
  ),
  words('you (?:guys|people)'),
];
