/** A study that somebody else thought out, to be made one's own. */
export interface StudyTemplate {
  /** For whom it is meant. */
  name: string;
  /** What is walked, in one sentence. */
  lead: string;
  /** What the study is called until it gets its own title. */
  title: string;
  purpose: string;
  sector: string;
  persona: string;
  scenario: string;
  goals: string[];
  phases: TemplatePhase[];
  easilyMissed: string[];
}

interface TemplatePhase {
  name: string;
  types: TemplateType[];
}

interface TemplateType {
  name: string;
  /** 1 unless said otherwise. */
  importance?: number;
  /** Not every complete journey meets it. */
  occasional?: true;
  checks?: string[];
}
