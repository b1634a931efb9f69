import { v7 as newIdentifier } from 'uuid';
import browser from 'webextension-polyfill';
import { pictureHash } from '../messages/dashboard-hash.js';
import type { Reply, Request } from '../messages/message-map.js';
import { openDashboard } from '../messages/open-dashboard.js';
import type { PageSender } from '../messages/receive-messages.js';
import { cleanAddress, cleanTitle } from '../model/clean-address.js';
import { type Draft, openDraft } from '../model/draft.js';
import type { Journey } from '../model/journey.js';
import { makeProtocol } from '../model/protocol.js';
import { isOnSite } from '../model/site.js';
import type { Study } from '../model/study.js';
import { formatTime } from '../model/time.js';
import type { Visit } from '../model/visit.js';
import { stoppedAt } from '../model/walk-journey.js';
import { readAttachment } from '../store/attachments.js';
import { readJourney, runningJourney } from '../store/journeys.js';
import { readScreenLanguage } from '../store/settings.js';
import { StoreError } from '../store/store-error.js';
import { readStudy } from '../store/studies.js';
import { keepDraft, rateTouchpoint, readDraft } from '../store/touchpoints.js';
import { changeVisit, logArrival, readVisits } from '../store/visits.js';
import { followJourney } from './follow-journey.js';
import { nameThirdParties } from './name-third-parties.js';
import { pausedAfterRestart } from './pause-after-restart.js';
import { showOnButton } from './show-on-button.js';
import { waitingPictures } from './take-picture.js';
import { journeyOfVisit, rememberOwner } from './visit-owner.js';

/** Logs the visit, when a journey runs and the page is of its brand's site. */
export async function arriveAtPage(
  { title }: Request<'arriveAtPage'>,
  sender: PageSender,
): Promise<Reply<'arriveAtPage'>> {
  const { address } = sender;
  // The tab may be on its way to another site already: then this is no arrival.
  if (!sender.topFrame || address === undefined || new URL(address).origin !== sender.origin) return null;
  await pausedAfterRestart;
  const now = formatTime(new Date());
  const journey = await runningJourney(now);
  if (!journey) {
    await followJourney();
    return null;
  }
  if (!isOnSite(address, journey.brand)) return null;
  const visit = await logArrival(journey.id, {
    id: newIdentifier(),
    address: cleanAddress(address, (await studyOf(journey))?.harmlessParameters),
    title: cleanTitle(title),
    arrivedAt: now,
    leftAt: null,
  });
  await rememberOwner(visit.id, sender, journey.id);
  return { visit: visit.id, facts: visit.facts ?? null };
}

/** Logs what was measured on the page, while its journey runs. */
export async function reportFacts({ visit, facts }: Request<'reportFacts'>, sender: PageSender): Promise<null> {
  const journey = await readJourney(await journeyOfVisit(visit, sender));
  if (journey?.state !== 'running') throw new StoreError('not_running');
  await changeVisit(journey.id, visit, { facts: nameThirdParties(facts, journey.brand) });
  return null;
}

/**
 * Logs that the page was left, with the last facts. Of a page that was still open when its journey was paused or finished
 * only that the visit ended then: what happened on it since is nobody's business.
 */
export async function leavePage({ visit, facts }: Request<'leavePage'>, sender: PageSender): Promise<null> {
  const now = formatTime(new Date());
  const journey = await readJourney(await journeyOfVisit(visit, sender));
  if (!journey) throw new StoreError('journey_gone');
  const leftAt = stoppedAt(journey);
  if (leftAt !== null) {
    await changeVisit(journey.id, visit, { leftAt });
    return null;
  }
  // A page that lay open for half an hour pauses the journey now: its leaving would look like a sign of life.
  const running = await runningJourney(now);
  await changeVisit(journey.id, visit, { leftAt: now, facts: nameThirdParties(facts, journey.brand) });
  if (!running) await followJourney();
  return null;
}

/** What the card shows: the kept draft, else what was saved for this visit before, else an empty form. */
export async function fillCard({ visit: id }: Request<'fillCard'>, sender: PageSender): Promise<Reply<'fillCard'>> {
  const { journey, visit } = await readOwn(id, sender);
  const page = { address: visit.address, title: visit.title };
  const study = await studyOf(journey);
  const { draft, saved, sequence } = openDraft(journey, {
    page,
    visit,
    kept: await readDraft(journey.id, page),
    newId: newIdentifier(),
    now: visit.arrivedAt,
    study,
  });
  return {
    draft,
    saved: saved !== undefined,
    brand: journey.brand.name,
    sequence,
    language: await readScreenLanguage(browser.i18n.getUILanguage()),
    protocol: makeProtocol(journey, study),
  };
}

/** Keeps what is being typed in the card. */
export async function keepPageDraft(request: Request<'keepDraft'>, sender: PageSender): Promise<null> {
  const { journey, visit } = await readOwn(request.visit, sender);
  await keepDraft(journey.id, draftFor(visit, request));
  return null;
}

/** Saves the rating that was made in the card. */
export async function ratePage(request: Request<'rateTouchpoint'>, sender: PageSender): Promise<null> {
  const { journey, visit } = await readOwn(request.visit, sender);
  // What was typed stays in the card and its draft; popup and panel resume the journey first. The store refuses a locked one.
  if (journey.state !== 'running' && journey.state !== 'finished') throw new StoreError('not_running');
  const rated = await rateTouchpoint(journey.id, draftFor(visit, request), formatTime(new Date()));
  // It is saved whether or not the button can say so.
  await showOnButton(rated).catch(() => {});
  return null;
}

/** The draft of a card: page and time come from the logged visit, never from the message. */
function draftFor(visit: Visit, { touchpoint, review }: Pick<Request<'keepDraft'>, 'touchpoint' | 'review'>): Draft {
  return {
    touchpoint,
    page: { address: visit.address, title: visit.title },
    visit: visit.id,
    happenedAt: visit.arrivedAt,
    review,
  };
}

/** The study of a journey; undefined of a quick one, and while the study is deleted. */
async function studyOf({ study: id }: Journey): Promise<Study | undefined> {
  const study = id === null ? undefined : await readStudy(id);
  return study?.deletedAt === null ? study : undefined;
}

async function readOwn(id: string, sender: PageSender): Promise<{ journey: Journey; visit: Visit }> {
  const journeyId = await journeyOfVisit(id, sender);
  const [journey, visits] = await Promise.all([readJourney(journeyId), readVisits(journeyId)]);
  const visit = visits.find((each) => each.id === id);
  if (!journey || !visit) throw new StoreError('journey_gone');
  return { journey, visit };
}

/** Which pictures of the page wait to be kept. */
export async function findPictures(
  { visit: id }: Request<'findPictures'>,
  sender: PageSender,
): Promise<Reply<'findPictures'>> {
  const { journey, visit } = await readOwn(id, sender);
  return waitingPictures(sender.tab, journey.id, visit);
}

/** Brings the picker into the page, where the card then lets the reviewer point. */
export async function loadPicker({ visit }: Request<'loadPicker'>, sender: PageSender): Promise<null> {
  await journeyOfVisit(visit, sender);
  await browser.scripting.executeScript({ target: { tabId: sender.tab }, files: ['content/picker.js'] });
  return null;
}

/** Opens a picture of the journey in a tab, where parts can be blacked out. */
export async function editPicture(
  { visit, picture }: Request<'editPicture'>,
  sender: PageSender,
): Promise<Reply<'editPicture'>> {
  const { journey } = await readOwn(visit, sender);
  if ((await readAttachment(picture))?.journey !== journey.id) throw new StoreError('journey_gone');
  await openDashboard(pictureHash(picture));
  return null;
}
