import type { Language } from '../model/settings.js';
import { isOffline, type Touchpoint } from '../model/touchpoint.js';
import { journeyReportWords } from '../text/journey-report.js';
import { touchpointWords } from '../text/touchpoint.js';

/** Where in the journey a touchpoint was met, and whose it is: `Bestellen · Website`. */
export function describePlace(touchpoint: Touchpoint, language: Language): string {
  const words = journeyReportWords[language];
  const parts = [
    touchpoint.phase,
    touchpointWords[language].channels[touchpoint.channel],
    isOffline(touchpoint) ? words.offline : null,
    touchpoint.ownership && words.ownerships[touchpoint.ownership],
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
