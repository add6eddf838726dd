// What the bot's read API gives, in its own words.

export interface Team {
  id: string;
  name: string;
  isLed: boolean;
}

export interface Welcome {
  name: string;
  isAdministrator: boolean;
  teams: Team[];
  isWhole: boolean;
  /** Whether the bot can tell which chat is theirs. */
  isKnown: boolean;
}

export interface Scale {
  levels: { value: number; name: string; meaning: string; label: string }[];
  dontKnow: string;
}

export interface Link {
  title: string;
  address: string | null;
  why: string | null;
}

export interface NextStep {
  text: string;
  goal: string | null;
  links: Link[];
  training: Link[];
}

export interface Item {
  text: string;
  /** How many chose each level, lowest first, and last how many chose none; null when it is withheld. */
  counts: number[] | null;
}

export interface Change {
  difference: number | null;
  since: string;
}

export interface Topic {
  title: string;
  /** How many chose each level in all questions that are shown; null when none is. */
  counts: number[] | null;
  figures: { lowest: number; highest: number; average: number } | null;
  change: Change | null;
}

export interface Domain extends Topic {
  items: Item[];
  target: Item | null;
  comments: string[];
  next: NextStep | null;
}

export interface Closed {
  title: string;
  closedOn: string;
  minimum: number;
  answered: number | null;
  roster: number;
  scale: Scale;
  domains: Domain[];
  talkingPoints: string[];
  disclaimer: string;
}

export interface TeamResults {
  open: { title: string; closesAt: string }[];
  closed: Closed[];
}

export interface Trend {
  title: string;
  scale: Scale;
  closes: { closedOn: string; answered: number; roster: number }[];
  domains: { title: string; points: { closedOn: string; average: number }[]; change: Change | null }[];
}

export interface Action {
  what: string;
  who: string;
  due: string;
  doneOn: string | null;
  isOverdue: boolean;
}

export interface Learning {
  skills: {
    title: string;
    answeredOn: string;
    scale: Scale;
    areas: { title: string; average: number | null }[];
    goals: string[];
    strengths: string[];
    suggestions: NextStep[];
    disclaimer: string;
  } | null;
  plan: { number: number; title: string; state: string; doneOn: string | null; minutes: number | null; points: number | null; reflection: string | null }[];
  yearlyPoints: number | null;
}

export interface Told {
  ways: { at: string; team: string | null; way: string; state: string; reason: string }[];
}

export interface Knowledge {
  thisWeek: string[];
  before: { title: string; people: number }[];
  index: { documents: number; passages: number; readAt: string | null; unread: number; overdue: string[] };
}

/** A system, a place or a neighbourhood that the visitor may look at. */
export interface Part {
  id: string;
  above: string | null;
  name: string;
  level: 'System' | 'Place' | 'Neighbourhood';
  isLed: boolean;
  leads: string[];
  showsResults: boolean;
  showsPriorities: boolean;
}

export interface Pooled {
  name: string;
  title: string;
  day: string;
  /** How many teams are counted; null for the results of one. */
  teams: number | null;
  answered: number;
  roster: number;
  scale: Scale;
  domains: Topic[];
}

export interface PlaceResults {
  together: Pooled | null;
  own: { name: string; averages: (number | null)[] }[];
}

export interface PlaceProgress {
  rounds: { title: string; closesAt: string; teams: { name: string; state: string; roster: number | null; answered: number | null }[] }[];
}

export interface Priority {
  what: string;
  why: string;
  who: string;
  due: string;
  actsAt: string;
  state: string | null;
  behind: string[];
  changes: { domain: string; change: Change }[];
}

export interface PlacePriorities {
  agreed: { whose: string; priorities: Priority[] }[];
  raised: string[];
}
