import { render } from 'preact';
import browser from 'webextension-polyfill';
import { languageOf } from '../model/settings.js';
import { readScreenLanguage } from '../store/settings.js';
import '../view/tokens.css';
import '../view/rating-form.css';
import '../view/rating-card.css';
import '../view/evidence-fields.css';
import '../view/rated-list.css';
import '../view/attachment-list.css';
import './walk.css';
import type { Place } from './place.js';
import { WalkScreen } from './walk-screen.js';

/** Draws the screen that popup and panel share into their document. */
export async function showWalk({ place }: { place: Place }): Promise<void> {
  const target = document.getElementById('screen');
  if (!target) throw new Error('The document has no element #screen.');
  const browserLanguage = browser.i18n.getUILanguage();
  // A store that cannot be read says so on the screen itself, in the browser's language.
  const language = await readScreenLanguage(browserLanguage).catch(() => languageOf(browserLanguage));
  document.documentElement.lang = language;
  render(<WalkScreen place={place} language={language} />, target);
}
