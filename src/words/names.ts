import type { ActivityStatus } from '#domain/activity.ts';
import type { Aspect } from '#domain/collision.ts';
import type { HistoryKind } from '#domain/history-kind.ts';
import type { Indicator, MissingCode } from '#domain/indicator.ts';
import type { MeetingState } from '#domain/meeting.ts';
import type { NoteKind } from '#domain/note.ts';
import type { PartnerRole, Role } from '#domain/people.ts';
import type { AssessmentValue } from '#domain/plan.ts';
import type { Standing } from '#domain/resolution.ts';
import type { Breadth, HealthPerspective, NationalTarget, PriorityGroup, RegionalStrategy } from '#domain/tags.ts';
import type { Period } from '#domain/time/recurrence.ts';

/** What the interface calls the domain's fixed values. One table a type, so that a new value asks for its word. */

export type ShownStatus = ActivityStatus | 'late' | 'decision';

export const statusNames: Record<ShownStatus, string> = {
  'not-started': 'Ej påbörjad',
  ongoing: 'Pågår',
  done: 'Klar',
  paused: 'Pausad',
  cancelled: 'Avbruten',
  late: 'Försenad',
  decision: 'Väntar på beslut',
};

export const assessmentNames: Record<AssessmentValue, string> = {
  'on-track': 'Enligt plan',
  'at-risk': 'Risk',
  'off-track': 'Avviker',
  'not-assessed': 'Ej bedömd',
};

export const noteKindNames: Record<NoteKind, string> = {
  report: 'Lägesrapport',
  result: 'Resultat',
  risk: 'Risk',
  decision: 'Beslut',
  'next-step': 'Nästa steg',
};

export const historyKindNames: Record<HistoryKind, string> = {
  status: 'Status',
  time: 'Tid och återkommande åtagande',
  people: 'Ansvarig och samordnare',
  'check-in': 'Avstämning utan förändring',
  done: 'Tillfällen och hållpunkter',
  decision: 'Beslutspunkter',
  assessment: 'Lägesbedömning, läsning och avstämningsrytm',
  note: 'Anteckningar',
  measure: 'Mätvärden',
  meeting: 'Möten och beslut',
  undone: 'Ångrat',
  plan: 'Inlagt i planen',
};

export const roleNames: Record<Role, string> = {
  manager: 'chef',
  coordinator: 'samordnare',
  steering: 'styrgrupp',
};

export const partnerRoleNames: Record<PartnerRole, string> = {
  'we-lead': 'vi driver',
  'we-wait': 'vi väntar',
  'we-follow': 'vi följer',
};

export const nationalTargetNames: Record<NationalTarget, string> = {
  'early-life': 'Tidiga livet',
  knowledge: 'Kunskaper',
  work: 'Arbete',
  income: 'Inkomst',
  housing: 'Boende',
  'living-habits': 'Levnadsvanor',
  participation: 'Delaktighet',
  'health-care': 'Hälso- och sjukvård',
};

export const regionalStrategyNames: Record<RegionalStrategy, string> = {
  'participation-health': 'Delaktighet, hälsa och välbefinnande',
  'children-youth': 'God miljö för barn och unga',
  planning: 'Hållbar samhällsplanering',
  competitiveness: 'Stärkt konkurrenskraft',
};

export const healthPerspectiveNames: Record<HealthPerspective, string> = {
  patient: 'Patient',
  population: 'Befolkning',
  staff: 'Medarbetare',
  governance: 'Styrning och ledning',
};

export const priorityGroupNames: Record<PriorityGroup, string> = {
  children: 'Barn',
  youth: 'Unga',
  parents: 'Föräldrar',
  women: 'Kvinnor',
  hbtqi: 'Hbtqi-personer',
  disability: 'Personer med funktionsnedsättning',
  'foreign-background': 'Personer med utländsk bakgrund',
};

export const breadthNames: Record<Breadth, string> = { universal: 'Insats till alla', targeted: 'Riktad insats' };

export const periodNames: Record<Period, string> = {
  year: 'år',
  'half-year': 'halvår',
  tertial: 'tertial',
  quarter: 'kvartal',
  month: 'månad',
};

/** How often an area is gone through. */
export const rhythmNames: Record<Period, string> = {
  year: 'varje år',
  'half-year': 'varje halvår',
  tertial: 'varje tertial',
  quarter: 'varje kvartal',
  month: 'varje månad',
};

/** What of a document two people may change at once. */
export const aspectNames: Record<Aspect, string> = {
  status: 'Status',
  time: 'Tid',
  recurrence: 'Återkommer',
  lead: 'Ansvarig',
  coordinator: 'Samordnare',
  occurrences: 'Avbockat',
  milestones: 'Hållpunkter',
  outcome: 'Beslut',
  assessment: 'Lägesbedömning',
  rhythm: 'Hur ofta',
  text: 'Text',
  values: 'Värden',
  fetched: 'Hämtade värden',
  reading: 'Läst',
  meeting: 'Titel, tid och egna anteckningar',
  'meeting-state': 'Mötets läge',
  agenda: 'Dagordning',
  picture: 'Det som visas',
  minutes: 'Mötesanteckningar',
  links: 'Länkar till visningen',
  'follow-up': 'Uppföljning',
  calendar: 'Planens dag',
};

export const meetingStateNames: Record<MeetingState, string> = {
  planned: 'Planerat',
  open: 'Pågår',
  closed: 'Avslutat',
};

export const standingNames: Record<Standing, string> = {
  done: 'Klart',
  overdue: 'Försenat',
  open: 'Inte klart',
  withdrawn: 'Återtaget',
};

export const measureKindNames: Record<Indicator['kind'], string> = {
  population: 'Befolkningsmått',
  'own-performance': 'Egen prestation',
  'health-care': 'Vårdens mått',
};

/** Where measures stand that no area answers for alone. */
export const wholeCountyName = 'Länet i stort';

export const directionWords: Record<Indicator['direction'], string> = {
  'higher-is-better': 'Högre är bättre',
  'lower-is-better': 'Lägre är bättre',
  neutral: 'Varken högre eller lägre är bättre',
};

export const missingNames: Record<MissingCode, string> = {
  'non-response': 'bortfall',
  'not-applicable': 'ej tillämplig',
  confidential: 'sekretess',
  'not-submitted': 'ej inlämnad',
  withdrawn: 'återkallat av källan',
};
