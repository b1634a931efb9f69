import type { StudyTemplate } from './study-template.js';
import { businessTemplate } from './template-business.js';
import { insuranceTemplate } from './template-insurance.js';
import { travelTemplate } from './template-travel.js';
import { webshopTemplate } from './template-webshop.js';
import type { Translated } from './translated.js';

/** The templates to begin a study with, by key. */
export const studyTemplates = {
  webshop: webshopTemplate,
  insurance: insuranceTemplate,
  travel: travelTemplate,
  business: businessTemplate,
} satisfies Record<string, Translated<StudyTemplate>>;
