import type { Translated } from './translated.js';

const en = {
  title: 'Title',
  contents: 'In this study',
  saved: 'Everything saved',
  saving: 'Saving…',
  notSaved: 'Not everything is saved',
  add: 'Add',
  remove: (name: string) => `Delete ${name}`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  removed: (name: string) => `“${name}” was deleted.`,
  cancel: 'Cancel',

  aim: 'Research question',
  aimLead: 'What you want to know, and through whose eyes you look.',
  purpose: 'Purpose',
  purposeHint: 'Which decision will the outcome help to take?',
  sector: 'Sector',
  persona: 'Persona',
  personaHint: 'Whose eyes does the reviewer look through?',
  scenario: 'Scenario',
  scenarioHint: 'What does the reviewer set out to do, from start to finish?',
  goals: 'Goals',
  goalsHint: 'Of each, the reviewer says at the end whether it was reached.',
  addGoal: 'New goal',

  brands: 'Brands',
  brandsLead: 'The companies that are walked: your own, and those it is compared with.',
  noBrands: 'No brands yet. Without a brand nobody can start a journey in this study.',
  addBrand: 'New brand',
  brandName: 'Name of the brand',
  role: 'Role',
  roles: { own: 'own', competitor: 'competitor', reference: 'reference' },
  hosts: 'Websites',
  hostsHint: 'As in bruinhuis.nl; subdomains are included. Paste a whole address if that is easier.',
  addHost: 'New website',
  sharedHost: (host: string, brands: string) =>
    `${host} is also a website of ${brands}. That is possible, as on a marketplace; the reviewer then chooses the brand at the start.`,
  promises: 'Promises',
  promisesHint: 'What the brand says it will do. The reviewer notes: kept, broken or exceeded.',
  addPromise: 'New promise',
  wows: 'Planned wow moments',
  wowsHint: 'Where the brand means to surprise. The report lays it beside where reviewers were surprised.',
  wowType: 'Where',
  wowDescription: 'What is meant to happen',
  addWow: 'Add a wow moment',
  removeWow: (type: string) => `Delete planned wow moment at ${type}`,

  phases: 'Phases',
  phasesLead: 'From the first thought to aftercare. The order here is the order in every report.',
  addPhase: 'New phase',
  phaseInUse: (phase: string, types: number, touchpoints: number) =>
    `“${phase}” is used by ${types === 1 ? '1 touchpoint type' : `${types} touchpoint types`} and ${touchpoints === 1 ? '1 rated touchpoint' : `${touchpoints} rated touchpoints`}. What should happen with them?`,
  phaseKeep: 'Types get no phase; touchpoints that were rated keep this name',
  phaseMove: (phase: string) => `Move to “${phase}”`,
  phaseChoice: 'When this phase is deleted',
  deletePhase: 'Delete phase',
  phaseRemoved: (phase: string) => `The phase “${phase}” was deleted.`,

  types: 'Touchpoint types',
  typesLead: 'What a reviewer can meet. Touchpoints of the same type are compared between journeys.',
  noPhase: 'No phase',
  phase: 'Phase',
  importance: 'Importance',
  importanceHint: 'Weight among the types of a journey: 1 is usual, 2 counts double.',
  importanceProblem: 'Fill in a number from 0 to 100. It is not saved yet.',
  expected: 'Every complete journey meets it',
  checks: 'Checks',
  checksHint: 'Yes-or-no questions on facts. A “no” asks the reviewer for a remark.',
  addCheck: 'New check',
  checkCount: (count: number) => (count === 1 ? '1 check' : `${count} checks`),
  important: (importance: string) => `counts ${importance}×`,
  occasional: 'occasional',
  addresses: 'Recognised by',
  addressesHint: 'Page addresses that reviewers confirmed to be of this type. Delete one that is wrong.',
  typeName: 'Name',
  addTypeIn: (phase: string | null) => (phase === null ? 'New touchpoint type' : `New touchpoint type in ${phase}`),
  removeType: 'Delete this type',
  typeRemoved: (type: string, touchpoints: number) =>
    touchpoints === 0
      ? `The type “${type}” was deleted.`
      : `The type “${type}” was deleted; ${touchpoints === 1 ? '1 rated touchpoint keeps' : `${touchpoints} rated touchpoints keep`} this name.`,

  reminders: 'For the reviewer',
  remindersLead: 'Help along the way.',
  easilyMissed: 'Easily missed',
  easilyMissedHint: 'Touchpoints that are easily overlooked; the reviewer is reminded of them.',
  addEasilyMissed: 'New reminder',
  annoyances: 'Own annoyances',
  annoyancesHint: 'Beside the ten that every study has, from long wait to pillar to post.',
  addAnnoyance: 'New annoyance',

  rounds: 'Rounds',
  roundsLead: 'The same walk, repeated: before and after an improvement.',
  addRound: 'New round',
  nextRound: (number: number) => `round ${number}`,
  cloneRound: 'Add the next round',
  roundAdded: (round: string) => `“${round}” was added. New journeys can be walked in it.`,

  closing: 'Closing questions',
  closingLead:
    'Always asked: whether the goals were reached, and how the journey was overall. Which of these do you ask as well?',
  agreement: 'Strongly disagree (1) to strongly agree (7)',
  otherQuestions: 'Other',
  yesNo: 'yes or no',
  npsScale: '0 to 10; off by default, because a reviewer is not a customer',
  brandWord: '(brand)',
  questionSet: (version: number) => `Question set: version ${version}`,
  questionSetFirst:
    'When you change closing questions or checks after journeys have begun, a new version starts by itself. Figures of different versions are never mixed.',
  questionSetLater: (version: number) =>
    `Closing questions or checks changed after journeys had begun. Journeys that start from now on get version ${version}; figures of different versions are never mixed.`,

  agreements: 'Agreements',
  agreementsLead: 'What may be recorded and how long it is kept.',
  picturesAllowed: 'Screenshots and photographs are allowed',
  picturesHint: 'Never of people. A picture is only kept when the reviewer says so.',
  retainUntil: 'Keep journeys until',
  retainHint:
    'After this day Geeltje deletes the journeys for good, with all pictures and files. The list of journeys warns you two weeks before.',
  overdue:
    'This day has passed: two days after the list of journeys first said so, the journeys are deleted for good. Agree on a new date to keep them.',
  past: 'This day has passed. What is walked after it is kept until you agree on a new date.',
  noDate: 'No date yet: agree on one with your client.',
  harmless: 'Harmless address parts',
  harmlessHint:
    'Query parameters that say what a page shows and nothing about who looks, such as “colour” in ?colour=red. All unknown ones are left out.',
  addHarmless: 'New parameter',

  briefing: 'Download briefing',
  briefingNeedsBrand: 'First add a brand: without one nobody can start.',
  map: 'Journey map',
  duplicate: 'Duplicate',
  copyTitle: (title: string) => `${title} (copy)`,
  duplicated: (title: string) => `This is the new study “${title}”.`,
  delete: 'Delete study',
  deleteTitle: (title: string) => `Delete “${title}”?`,
  deleteWithJourneys: (count: number) => (count === 1 ? 'Study and its 1 journey' : `Study and its ${count} journeys`),
  deleteStudyOnly: (count: number) =>
    count === 1
      ? 'Only the study; the journey stays, without a study'
      : `Only the study; the ${count} journeys stay, without a study`,
  deleted: (title: string) => `The study “${title}” was deleted.`,
  deletedWithJourneys: (title: string, count: number) =>
    `The study “${title}” and ${count === 1 ? 'its journey were' : `its ${count} journeys were`} deleted.`,

  problems: {
    empty: 'This cannot be empty. The old name stays until you fill in a new one.',
    taken: (name: string) => `“${name}” is in the list already. Choose another name.`,
    countsAs: (name: string, other: string) =>
      `“${name}” is the old name of “${other}”, and touchpoints with that name count there. Choose another name.`,
    tooLong: (length: number, most: number) =>
      `This is ${length} characters; at most ${most} fit. It is not saved until you make it shorter.`,
    notSaved: 'This is not saved yet. Your text is still here; try again.',
    host: {
      empty: 'Fill in a website, such as bruinhuis.nl.',
      spaces: 'There is a space in it. Add websites one by one.',
      not_web: 'This is not the address of a website. Websites begin with http:// or https://.',
      wildcard: 'A * is only possible at the start, as in *.bruinhuis.nl. It is not needed: subdomains are included.',
      incomplete: 'The ending is missing, such as .nl or .com.',
      public_suffix:
        'Many companies share this ending. Put the name of the company in front of it, as in bruinhuis.co.uk.',
      not_a_host: 'This is not the address of a website. Copy it from the address bar of the browser.',
    },
  },
};

const nl: typeof en = {
  title: 'Titel',
  contents: 'In dit onderzoek',
  saved: 'Alles bewaard',
  saving: 'Bewaren…',
  notSaved: 'Nog niet alles is bewaard',
  add: 'Voeg toe',
  remove: (name) => `Verwijder ${name}`,
  up: (name) => `Zet ${name} hoger`,
  down: (name) => `Zet ${name} lager`,
  removed: (name) => `“${name}” is verwijderd.`,
  cancel: 'Annuleer',

  aim: 'Onderzoeksvraag',
  aimLead: 'Wat je wilt weten, en door wiens ogen je kijkt.',
  purpose: 'Doel van het onderzoek',
  purposeHint: 'Bij welke beslissing helpt de uitkomst?',
  sector: 'Branche',
  persona: 'Persona',
  personaHint: 'Door wiens ogen kijkt de beoordelaar?',
  scenario: 'Scenario',
  scenarioHint: 'Wat gaat de beoordelaar doen, van begin tot eind?',
  goals: 'Doelen van de klant',
  goalsHint: 'Van elk doel zegt de beoordelaar aan het eind of het bereikt is.',
  addGoal: 'Nieuw doel',

  brands: 'Merken',
  brandsLead: 'De bedrijven waar beoordelaars klant zijn: je eigen bedrijf en de bedrijven waarmee je het vergelijkt.',
  noBrands: 'Nog geen merken. Zonder merk kan niemand in dit onderzoek een klantreis starten.',
  addBrand: 'Nieuw merk',
  brandName: 'Naam van het merk',
  role: 'Rol',
  roles: { own: 'eigen merk', competitor: 'concurrent', reference: 'voorbeeld' },
  hosts: 'Websites',
  hostsHint: 'Bijvoorbeeld bruinhuis.nl; subdomeinen horen erbij. Een heel adres plakken mag ook.',
  addHost: 'Nieuwe website',
  sharedHost: (host, brands) =>
    `${host} is ook een website van ${brands}. Dat kan, zoals bij een marktplaats; de beoordelaar kiest dan bij de start het merk.`,
  promises: 'Beloften',
  promisesHint: 'Wat het merk zegt te doen. De beoordelaar noteert: nagekomen, gebroken of overtroffen.',
  addPromise: 'Nieuwe belofte',
  wows: 'Geplande wow-momenten',
  wowsHint: 'Waar het merk wil verrassen. Het rapport legt dat naast waar beoordelaars verrast werden.',
  wowType: 'Waar',
  wowDescription: 'Wat er moet gebeuren',
  addWow: 'Voeg een wow-moment toe',
  removeWow: (type) => `Verwijder gepland wow-moment bij ${type}`,

  phases: 'Fasen',
  phasesLead: 'Van de eerste gedachte tot de nazorg. De volgorde hier is de volgorde in elk rapport.',
  addPhase: 'Nieuwe fase',
  phaseInUse: (phase, types, touchpoints) =>
    `“${phase}” wordt gebruikt door ${types === 1 ? '1 soort touchpoint' : `${types} soorten touchpoints`} en ${touchpoints === 1 ? '1 beoordeeld touchpoint' : `${touchpoints} beoordeelde touchpoints`}. Wat moet daarmee gebeuren?`,
  phaseKeep: 'Soorten krijgen geen fase; beoordeelde touchpoints houden deze naam',
  phaseMove: (phase) => `Verplaats naar “${phase}”`,
  phaseChoice: 'Als deze fase wordt verwijderd',
  deletePhase: 'Verwijder fase',
  phaseRemoved: (phase) => `De fase “${phase}” is verwijderd.`,

  types: 'Soorten touchpoints',
  typesLead: 'Wat een beoordelaar kan tegenkomen. Touchpoints van dezelfde soort worden tussen klantreizen vergeleken.',
  noPhase: 'Geen fase',
  phase: 'Fase',
  importance: 'Belang',
  importanceHint: 'Hoe zwaar deze soort meetelt in een klantreis: 1 is gewoon, 2 telt dubbel.',
  importanceProblem: 'Vul een getal van 0 tot en met 100 in. Het is nog niet bewaard.',
  expected: 'Hoort bij elke volledige klantreis',
  checks: 'Controlevragen',
  checksHint: 'Ja-neevragen over feiten. Bij een “nee” wordt de beoordelaar om een opmerking gevraagd.',
  addCheck: 'Nieuwe controlevraag',
  checkCount: (count) => (count === 1 ? '1 controlevraag' : `${count} controlevragen`),
  important: (importance) => `telt ${importance}×`,
  occasional: 'soms',
  addresses: 'Te herkennen aan',
  addressesHint: 'Adressen van pagina’s die beoordelaars als deze soort bevestigden. Verwijder er een die niet klopt.',
  typeName: 'Naam',
  addTypeIn: (phase) => (phase === null ? 'Nieuwe soort touchpoint' : `Nieuwe soort touchpoint in ${phase}`),
  removeType: 'Verwijder deze soort',
  typeRemoved: (type, touchpoints) =>
    touchpoints === 0
      ? `De soort “${type}” is verwijderd.`
      : `De soort “${type}” is verwijderd; ${touchpoints === 1 ? '1 beoordeeld touchpoint houdt' : `${touchpoints} beoordeelde touchpoints houden`} deze naam.`,

  reminders: 'Voor de beoordelaar',
  remindersLead: 'Hulp voor onderweg.',
  easilyMissed: 'Makkelijk te missen',
  easilyMissedHint: 'Touchpoints die je snel over het hoofd ziet; de beoordelaar wordt eraan herinnerd.',
  addEasilyMissed: 'Nieuwe herinnering',
  annoyances: 'Eigen ergernissen',
  annoyancesHint: 'Naast de tien die elk onderzoek heeft, van lange wachttijd tot van het kastje naar de muur.',
  addAnnoyance: 'Nieuwe ergernis',

  rounds: 'Metingen',
  roundsLead: 'Dezelfde klantreis, nog eens gelopen: voor en na een verbetering.',
  addRound: 'Nieuwe meting',
  nextRound: (number) => `meting ${number}`,
  cloneRound: 'Voeg de volgende meting toe',
  roundAdded: (round) => `“${round}” is toegevoegd. Nieuwe klantreizen kun je nu in deze meting lopen.`,

  closing: 'Slotvragen',
  closingLead:
    'Altijd gevraagd: of de doelen bereikt zijn en hoe de klantreis al met al was. Welke van deze vragen stel je ook?',
  agreement: 'Helemaal oneens (1) tot helemaal eens (7)',
  otherQuestions: 'Overig',
  yesNo: 'ja of nee',
  npsScale: '0 tot 10; staat standaard uit, want een beoordelaar is geen klant',
  brandWord: '(merk)',
  questionSet: (version) => `Vragenlijst: versie ${version}`,
  questionSetFirst:
    'Verander je slotvragen of controlevragen nadat er klantreizen zijn begonnen, dan begint vanzelf een nieuwe versie. Cijfers van verschillende versies worden nooit gemengd.',
  questionSetLater: (version) =>
    `Slotvragen of controlevragen zijn veranderd nadat er klantreizen waren begonnen. Klantreizen die vanaf nu starten krijgen versie ${version}; cijfers van verschillende versies worden nooit gemengd.`,

  agreements: 'Afspraken',
  agreementsLead: 'Wat er vastgelegd mag worden en hoelang het bewaard blijft.',
  picturesAllowed: 'Schermafbeeldingen en foto’s zijn toegestaan',
  picturesHint: 'Nooit van mensen. Een foto blijft alleen bewaard als de beoordelaar dat zegt.',
  retainUntil: 'Klantreizen bewaren tot en met',
  retainHint:
    'Na deze dag verwijdert Geeltje de klantreizen voorgoed, met alle foto’s en bestanden. Twee weken eerder waarschuwt de lijst van klantreizen je.',
  overdue:
    'Deze dag is voorbij: twee dagen nadat de lijst van klantreizen dat voor het eerst meldde, worden de klantreizen voorgoed verwijderd. Spreek een nieuwe datum af om ze te houden.',
  past: 'Deze dag is voorbij. Wat daarna gelopen is, blijft bewaard tot je een nieuwe datum afspreekt.',
  noDate: 'Nog geen datum: spreek er een af met je opdrachtgever.',
  harmless: 'Onschuldige delen van adressen',
  harmlessHint:
    'Parameters die zeggen wat een pagina toont en niets over wie er kijkt, zoals “kleur” in ?kleur=rood. Alle onbekende worden weggelaten.',
  addHarmless: 'Nieuwe parameter',

  briefing: 'Download briefing',
  briefingNeedsBrand: 'Voeg eerst een merk toe: zonder merk kan niemand beginnen.',
  map: 'Klantreiskaart',
  duplicate: 'Dupliceer',
  copyTitle: (title) => `${title} (kopie)`,
  duplicated: (title) => `Dit is het nieuwe onderzoek “${title}”.`,
  delete: 'Verwijder onderzoek',
  deleteTitle: (title) => `“${title}” verwijderen?`,
  deleteWithJourneys: (count) => (count === 1 ? 'Onderzoek en 1 klantreis' : `Onderzoek en ${count} klantreizen`),
  deleteStudyOnly: (count) =>
    count === 1
      ? 'Alleen het onderzoek; de klantreis blijft, zonder onderzoek'
      : `Alleen het onderzoek; de ${count} klantreizen blijven, zonder onderzoek`,
  deleted: (title) => `Het onderzoek “${title}” is verwijderd.`,
  deletedWithJourneys: (title, count) =>
    `Het onderzoek “${title}” en ${count === 1 ? 'de klantreis' : `${count} klantreizen`} zijn verwijderd.`,

  problems: {
    empty: 'Dit kan niet leeg zijn. De oude naam blijft tot je een nieuwe invult.',
    taken: (name) => `“${name}” staat al in de lijst. Kies een andere naam.`,
    countsAs: (name, other) =>
      `“${name}” is de oude naam van “${other}”, en touchpoints met die naam tellen daar mee. Kies een andere naam.`,
    tooLong: (length, most) =>
      `Dit zijn ${length} tekens; er passen er ${most}. Het wordt pas bewaard als je het korter maakt.`,
    notSaved: 'Dit is nog niet bewaard. Je tekst staat er nog; probeer het opnieuw.',
    host: {
      empty: 'Vul een website in, bijvoorbeeld bruinhuis.nl.',
      spaces: 'Er staat een spatie in. Voeg websites één voor één toe.',
      not_web: 'Dit is geen adres van een website. Websites beginnen met http:// of https://.',
      wildcard: 'Een * kan alleen vooraan, zoals in *.bruinhuis.nl. Nodig is het niet: subdomeinen horen erbij.',
      incomplete: 'Het einde ontbreekt, bijvoorbeeld .nl of .com.',
      public_suffix: 'Veel bedrijven delen dit einde. Zet de naam van het bedrijf ervoor, zoals in bruinhuis.co.uk.',
      not_a_host: 'Dit is geen adres van een website. Kopieer het uit de adresbalk van de browser.',
    },
  },
};

/** The screen of one study. */
export const studyWords: Translated<typeof en> = { en, nl };
