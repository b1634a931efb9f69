import type { Holdings } from '../model/holdings.js';
import type { JourneyWithVisits } from '../model/journey-file.js';
import type { Study } from '../model/study.js';
import type { Time } from '../model/time.js';

/** A study or a journey of a file that was deleted here after its last change in the file, and so stays deleted. */
export interface DeletedHere {
  kind: 'study' | 'journey';
  id: string;
  /** Title of the study, or brand of the journey. */
  name: string;
  /** Empty for a study. */
  reviewer: string;
  deletedAt: Time;
  /** The part of the file that is about it: what is brought back where nothing but the deletion is left here. */
  arrived: Holdings;
}

const nothing: Holdings = { studies: [], journeys: [], superseded: [], attachments: [] };

/** A study of a file that stays deleted. */
export const deletedStudy = (study: Study, deletedAt: Time): DeletedHere => ({
  kind: 'study',
  id: study.id,
  name: study.title,
  reviewer: '',
  deletedAt,
  arrived: { ...nothing, studies: [study] },
});

/** A journey of a file that stays deleted; with what the file has of it. */
export const deletedJourney = (
  journey: JourneyWithVisits,
  deletedAt: Time,
  { superseded, attachments }: Pick<Holdings, 'superseded' | 'attachments'>,
): DeletedHere => ({
  kind: 'journey',
  id: journey.id,
  name: journey.brand.name,
  reviewer: journey.reviewer,
  deletedAt,
  arrived: {
    studies: [],
    journeys: [journey],
    superseded: superseded.filter(({ owner }) => owner === journey.id),
    attachments: attachments.filter((attachment) => attachment.journey === journey.id),
  },
});
