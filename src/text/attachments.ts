import type { Translated } from './translated.js';

const en = {
  title: 'Evidence',
  add: 'Photo or file',
  addFile: 'File',
  hint: 'Photos lose the place and time that the camera wrote into them; files stay as they are.',
  noPictures: 'This study allows no pictures. Other files stay as they are.',
  hintInPopup: 'If this window closes while you choose, do it in the side panel; what you filled in is waiting there.',
  remove: (name: string) => `Remove ${name}`,
  picture: (name: string) => `Photo: ${name}`,
  reading: 'Reading…',
  too_large: (name: string) => `${name} is larger than 10 MB, so it was not added. Choose a smaller version.`,
  empty: (name: string) => `${name} is empty, so it was not added.`,
  recording: (name: string) => `${name} is a recording. Sound and film are not kept, to spare the people in it.`,
  not_allowed: (name: string) => `${name} is a picture, and this study allows none. It was not added.`,
  unreadable: (name: string) =>
    `${name} cannot be read as a picture, so the place in it cannot be removed either. It was not added; save it as JPEG and choose that.`,
  not_stored: (name: string) =>
    `${name} could not be stored; the disk may be full. Everything else you filled in is still here.`,
};

const nl: typeof en = {
  title: 'Bewijs',
  add: 'Foto of bestand',
  addFile: 'Bestand',
  hint: 'Uit foto’s verdwijnen de plaats en tijd die de camera erin schreef; bestanden blijven zoals ze zijn.',
  noPictures: 'In dit onderzoek zijn geen foto’s toegestaan. Andere bestanden blijven zoals ze zijn.',
  hintInPopup:
    'Sluit dit venster tijdens het kiezen? Doe het dan in het zijpaneel; wat je invulde staat daar voor je klaar.',
  remove: (name) => `Verwijder ${name}`,
  picture: (name) => `Foto: ${name}`,
  reading: 'Lezen…',
  too_large: (name) => `${name} is groter dan 10 MB en is dus niet toegevoegd. Kies een kleinere versie.`,
  empty: (name) => `${name} is leeg en is dus niet toegevoegd.`,
  recording: (name) => `${name} is een opname. Geluid en film worden niet bewaard, om wie erop staat te sparen.`,
  not_allowed: (name) => `${name} is een foto, en die zijn in dit onderzoek niet toegestaan. Hij is niet toegevoegd.`,
  unreadable: (name) =>
    `${name} is niet als foto te lezen, dus de plaats erin kan ook niet worden verwijderd. Hij is niet toegevoegd; bewaar hem als JPEG en kies die.`,
  not_stored: (name) =>
    `${name} kon niet worden bewaard; misschien is de schijf vol. Al het andere dat je invulde staat er nog.`,
};

/** Photos and files as evidence. */
export const attachmentWords: Translated<typeof en> = { en, nl };
