/** What a field of a change is called where a person fills it in, by its path on the wire. */
const fieldNames: Record<string, string> = {
  status: 'Status',
  accordingTo: 'Enligt',
  heardOn: 'Uppgiften är från',
  time: 'Tid',
  'time.edtf': 'Tid',
  'time.phrase': 'Tid',
  recurrence: 'Återkommer',
  'recurrence.times': 'Tid',
  'recurrence.per': 'Tid',
  'recurrence.one': 'Tid',
  'recurrence.many': 'Tid',
  'recurrence.phrase': 'Tid',
  title: 'Vad det kallades',
  leadId: 'Ansvarig',
  coordinatorId: 'Samordnare',
  reason: 'Skäl',
  value: 'Lägesbedömning',
  difference: 'Varför det är en annan bedömning',
  kind: 'Slag',
  text: 'Text',
  activityId: 'Gäller',
  period: 'Period',
  'period.edtf': 'Period',
  'period.phrase': 'Period',
  outcome: 'Värde',
  'outcome.value': 'Värde',
  'outcome.interval': 'Osäkerhetsintervall',
  'source.title': 'Källa',
  'source.url': 'Källans adress',
  'source.published': 'Publicerad',
  readOn: 'Avläst',
};

/** The field as the person knows it, or its path where it has no name. */
export function fieldName(path: string): string {
  return fieldNames[path] ?? path;
}
