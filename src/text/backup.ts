import type { Translated } from './translated.js';

const en = {
  title: 'Keep it safe',
  lead: 'Everything lives in this browser only. A backup is one file with all studies, journeys, pictures and files; opening it brings back what is missing and overwrites nothing. What you typed and have not saved yet is in it too, without its pictures; your settings are not.',
  never: 'Never backed up.',
  last: (when: string) => `Last backup: ${when}.`,
  backUp: 'Back up everything',
  busy: 'Writing the backup…',
  openFiles: 'Open files or a backup',
  reminder: (count: number) =>
    `${count} touchpoints are in no backup yet. If you lose this browser, you lose them too.`,
  later: 'Remind me in a week',
};

const nl: typeof en = {
  title: 'Veilig bewaren',
  lead: 'Alles staat alleen in deze browser. Een reservekopie is één bestand met alle onderzoeken, klantreizen, afbeeldingen en bestanden; als je het opent, komt terug wat ontbreekt en wordt er niets overschreven. Wat je hebt getypt en nog niet bewaard, zit er ook in, zonder de afbeeldingen erbij; je instellingen niet.',
  never: 'Nog nooit een reservekopie gemaakt.',
  last: (when) => `Laatste reservekopie: ${when}.`,
  backUp: 'Maak een reservekopie van alles',
  busy: 'Reservekopie maken…',
  openFiles: 'Open bestanden of een reservekopie',
  reminder: (count) =>
    `${count} touchpoints staan nog in geen enkele reservekopie. Raak je deze browser kwijt, dan ook die touchpoints.`,
  later: 'Herinner me over een week',
};

export const backupWords: Translated<typeof en> = { en, nl };
