import type { Translated } from './translated.js';

const en = {
  title: 'Settings',
  lead: 'What you change here is kept at once, in this browser only.',
  reviewer: 'Reviewer code',
  reviewerHint: 'Filled in for you when a journey starts. A code, not your name.',
  pictures: 'Take pictures on journeys without a study',
  picturesHint:
    'A picture of the page is taken when you open the card or the popup, and goes away unless you keep it. A study decides for its own journeys.',
  churn: 'What pain might cost',
  churnLead:
    'The report can sketch what pain might cost, from what customers said elsewhere they would do. It is a stated intention, not a forecast. Put in the figures of your own field if you know them.',
  one: 'Would switch after one bad experience',
  several: 'Would switch after several',
  about: (version: string) =>
    `Geeltje ${version}. There is no server, no account and no telemetry: all you write stays in this browser until you download it.`,
  percent: 'per cent',
  ownRates: (day: string) => `Your own figures, set on ${day}.`,
  usualRates: 'The figures every report starts with.',
  useUsual: 'Use the usual figures again',
  notPercent: 'Give a whole number from 0 to 100; the old figure is still in use.',
};

const nl: typeof en = {
  title: 'Instellingen',
  lead: 'Wat je hier wijzigt wordt meteen bewaard, alleen in deze browser.',
  reviewer: 'Beoordelaarscode',
  reviewerHint: 'Staat alvast ingevuld als je een klantreis start. Een code, niet je naam.',
  pictures: 'Maak foto’s bij klantreizen zonder onderzoek',
  picturesHint:
    'Er wordt een foto van de pagina gemaakt als je het geeltje of de popup opent; die verdwijnt tenzij je hem bewaart. Een onderzoek beslist voor zijn eigen klantreizen.',
  churn: 'Wat pijn zou kunnen kosten',
  churnLead:
    'Het rapport kan schetsen wat pijn zou kunnen kosten, op basis van wat klanten elders zeiden te zullen doen. Dat is een uitgesproken voornemen, geen voorspelling. Vul de cijfers van je eigen branche in als je die kent.',
  one: 'Zou overstappen na één slechte ervaring',
  several: 'Zou overstappen na meer slechte ervaringen',
  about: (version) =>
    `Geeltje ${version}. Er is geen server, geen account en geen telemetrie: alles wat je schrijft blijft in deze browser tot je het zelf downloadt.`,
  percent: 'procent',
  ownRates: (day) => `Je eigen cijfers, ingevuld op ${day}.`,
  usualRates: 'De cijfers waarmee elk rapport begint.',
  useUsual: 'Gebruik weer de gewone cijfers',
  notPercent: 'Vul een heel getal in van 0 tot en met 100; het oude cijfer geldt nog.',
};

/** The words of the settings screen. */
export const settingsWords: Translated<typeof en> = { en, nl };
