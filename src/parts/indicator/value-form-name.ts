import type { Indicator } from '#domain/indicator.ts';
import type { FormName } from '#parts/change/use-form.ts';
import type { Place } from './value-draft.ts';

/** A form of its own for each value that is corrected, and one for what is added. */
export function valueFormName({ id, title }: Pick<Indicator, 'id' | 'title'>, place: Place): FormName {
  if (place === null) return { form: `value ${id}`, label: `Lägg till värde: ${title}` };
  const { series, period } = place;
  return { form: `value ${id} ${series} ${period.edtf}`, label: `Rätta värdet för ${period.phrase}: ${title}` };
}
