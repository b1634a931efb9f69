// The screens of the dashboard to which another part of the extension leads; the dashboard itself knows the others.

/** The hash that leads to the first five minutes. */
export const welcomeHash = '#/welcome';

/** The hash that leads to one journey. */
export const journeyHash = (id: string): string => `#/journeys/${id}`;

/** The hash that leads to one picture, to edit it. */
export const pictureHash = (id: string): string => `#/pictures/${id}`;
