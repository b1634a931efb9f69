import type { Translated } from './translated.js';

const en = {
  title: 'Rated so far',
  lead: 'Choose a touchpoint to look at it or change it.',
  empty: 'Nothing is rated yet. Rate the page you are on, or add an offline moment.',
  back: 'Back',
  delete: 'Delete',
  deleteOne: (number: number, type: string) => `Delete touchpoint ${number}, ${type}`,
  deleted: (type: string) => `“${type}” is deleted.`,
  undo: 'Undo',
  undoOne: (type: string) => `Undo the deletion of ${type}`,
};

const nl: typeof en = {
  title: 'Tot nu toe beoordeeld',
  lead: 'Kies een touchpoint om het te bekijken of te wijzigen.',
  empty: 'Er is nog niets beoordeeld. Beoordeel de pagina waar je bent, of voeg een offline moment toe.',
  back: 'Terug',
  delete: 'Verwijderen',
  deleteOne: (number, type) => `Verwijder touchpoint ${number}, ${type}`,
  deleted: (type) => `“${type}” is verwijderd.`,
  undo: 'Ongedaan maken',
  undoOne: (type) => `Verwijdering van ${type} ongedaan maken`,
};

/** The list of what was rated so far in a journey. */
export const ratedListWords: Translated<typeof en> = { en, nl };
