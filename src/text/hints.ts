import type { Translated } from './translated.js';

const en = {
  title: 'Hints',
  lead: 'Hints only: nothing is blocked, no figure changes, and a hint goes when the text is mended.',
  count: (count: number) => (count === 1 ? '1 hint' : `${count} hints`),
  none: 'No hints: every low answer has its reason.',
  competitor: 'This brand is a competitor: staff stays out of it altogether, so every name counts.',
  hide: 'Hide hints',
  show: 'Show hints',
  kinds: {
    low_without_reason: 'A low answer without a reason. What happened, what did you see?',
    no_without_reason: 'A “no” without a reason. What was missing?',
    check_skipped: 'A check without an answer. Was it so or not, or does it not apply here?',
    staff_name: 'Looks like a name. Write the role instead: “an employee”.',
    personal_data: 'Looks like somebody’s own number or address. Leave it out.',
    remedy: 'A remedy, where an observation belongs. Write it as an idea instead.',
    absolute: 'One journey does not show “always” or “everyone”. What happened this time?',
    vague: 'A judgement only. What did you see or hear that made it so?',
    shouting: 'Capitals or exclamation marks weaken the case. The facts are loud enough.',
    addressing: 'Speaks to the brand. Write what you met, for whoever reads it.',
  },
};

const nl: typeof en = {
  title: 'Hints',
  lead: 'Alleen hints: er wordt niets tegengehouden, geen cijfer verandert, en een hint gaat weg als de tekst is verbeterd.',
  count: (count) => (count === 1 ? '1 hint' : `${count} hints`),
  none: 'Geen hints: elk laag antwoord heeft zijn reden.',
  competitor: 'Dit merk is een concurrent: medewerkers blijven er helemaal buiten, dus elke naam telt.',
  hide: 'Verberg hints',
  show: 'Toon hints',
  kinds: {
    low_without_reason: 'Een laag antwoord zonder reden. Wat gebeurde er, wat zag je?',
    no_without_reason: 'Een “nee” zonder reden. Wat ontbrak er?',
    check_skipped: 'Een controlevraag zonder antwoord. Was het zo of niet, of is het hier niet van toepassing?',
    staff_name: 'Dit lijkt een naam. Schrijf liever de functie: “een medewerker”.',
    personal_data: 'Dit lijkt iemands eigen nummer of adres. Laat het weg.',
    remedy: 'Hier staat een oplossing in plaats van een waarneming. Schrijf die liever als verbeteridee.',
    absolute: 'Uit één klantreis blijkt geen “altijd” of “iedereen”. Wat gebeurde er deze keer?',
    vague: 'Alleen een oordeel. Wat zag of hoorde je waardoor het zo was?',
    shouting: 'Hoofdletters of uitroeptekens maken het zwakker. De feiten spreken hard genoeg.',
    addressing: 'Richt zich tot het merk. Schrijf wat je meemaakte, voor iedereen die het leest.',
  },
};

/** What an editor would ask about a text, with why. */
export const hintWords: Translated<typeof en> = { en, nl };
