import type { Translated } from './translated.js';

interface Question {
  name: string;
  question: string;
  /** The question in a few words, for beside its name. */
  hint: string;
  low: string;
  high: string;
}

/** Question set 1: the four questions of a touchpoint. A changed wording is a new version; figures of two versions never mix. */
const en = {
  effectiveness: {
    name: 'Effectiveness',
    question: 'I got what I needed here.',
    hint: 'I got what I needed here',
    low: 'not at all',
    high: 'completely',
  },
  ease: {
    name: 'Ease',
    question: 'Overall, how difficult or easy was this?',
    hint: 'How difficult or easy was this?',
    low: 'very difficult',
    high: 'very easy',
  },
  emotion: {
    name: 'Emotion',
    question: 'How did this feel to you?',
    hint: 'How did this feel to you?',
    low: 'very unpleasant',
    high: 'very pleasant',
  },
  expectation: {
    name: 'Expectation',
    question: 'Compared with what you expected:',
    hint: 'Compared with what you expected',
    low: 'much worse',
    high: 'much better',
  },
} satisfies Record<string, Question>;

const nl: Record<keyof typeof en, Question> = {
  effectiveness: {
    name: 'Effectiviteit',
    question: 'Hier kreeg ik wat ik nodig had.',
    hint: 'Hier kreeg ik wat ik nodig had',
    low: 'helemaal niet',
    high: 'helemaal',
  },
  ease: {
    name: 'Eenvoud',
    question: 'Hoe moeilijk of makkelijk was dit, alles bij elkaar?',
    hint: 'Hoe moeilijk of makkelijk was dit?',
    low: 'zeer moeilijk',
    high: 'zeer makkelijk',
  },
  emotion: {
    name: 'Emotie',
    question: 'Hoe voelde dit voor je?',
    hint: 'Hoe voelde dit voor je?',
    low: 'zeer onprettig',
    high: 'zeer prettig',
  },
  expectation: {
    name: 'Verwachting',
    question: 'Vergeleken met wat je verwachtte:',
    hint: 'Vergeleken met wat je verwachtte',
    low: 'veel slechter',
    high: 'veel beter',
  },
};

export const questions: Translated<Record<keyof typeof en, Question>> = { en, nl };

/** The middle of the expectation scale. */
export const asExpected: Translated<string> = { en: '4 = as expected', nl: '4 = zoals verwacht' };
