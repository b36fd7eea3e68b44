import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { all } from '#domain/document.ts';
import { longestNote } from '#domain/note.ts';
import { currentPorts } from '#mocks/node.ts';
import { meanwhile, openArea, versionOf } from './steps.ts';

type User = Awaited<ReturnType<typeof openArea>>['user'];

async function openNoteForm(user: User) {
  await user.click(screen.getByRole('button', { name: 'Skriv anteckning' }));
  return within(await screen.findByRole('form', { name: 'Ny anteckning' }));
}

const noteWith = async (text: string) => {
  const section = within(screen.getByRole('region', { name: 'Uppföljning' }));
  const paragraph = await section.findByText(text, { selector: 'article p' });
  return within(paragraph.closest('article') ?? document.body);
};

async function storedTexts(text: string): Promise<string[]> {
  const notes = all(await currentPorts().journal.picture(), 'note');
  return notes.map((note) => note.text).filter((one) => one === text);
}

describe('a note', () => {
  it('is written as a draft, finished, and corrected with a reason; the earlier text stays to be read', async () => {
    const { user } = await openArea('suicid');
    const form = await openNoteForm(user);
    await user.type(form.getByRole('textbox', { name: 'Text' }), 'Fjorton deltog.');
    await user.selectOptions(form.getByRole('combobox', { name: 'Slag' }), 'Resultat');
    await user.selectOptions(form.getByRole('combobox', { name: 'Gäller' }), 'Utbildningssatsningar om psykisk hälsa');
    await user.click(form.getByRole('button', { name: 'Spara utkast' }));

    let note = await noteWith('Fjorton deltog.');
    expect(note.getByText('Resultat')).toBeVisible();
    expect(note.getByText('Utkast')).toBeVisible();
    expect(note.getByText(/15 juni 2023 · Sara Exempel/)).toBeVisible();
    expect(note.getByRole('link', { name: 'Utbildningssatsningar om psykisk hälsa' })).toBeVisible();

    await user.click(note.getByRole('button', { name: 'Färdigställ' }));
    await waitFor(() => expect(note.queryByText('Utkast')).not.toBeInTheDocument());
    await user.click(note.getByRole('button', { name: 'Rätta' }));
    const correction = within(await screen.findByRole('form', { name: 'Rätta anteckning' }));
    await user.clear(correction.getByRole('textbox', { name: 'Text' }));
    await user.type(correction.getByRole('textbox', { name: 'Text' }), 'Fyrtio deltog.');
    await user.click(correction.getByRole('button', { name: 'Spara rättelse' }));
    expect(await correction.findByRole('alert')).toHaveTextContent('Skäl saknas');

    await user.type(correction.getByRole('textbox', { name: 'Skäl till rättelsen' }), 'Jag läste fel.');
    await user.click(correction.getByRole('button', { name: 'Spara rättelse' }));
    note = await noteWith('Fyrtio deltog.');
    await user.click(note.getByText('Rättad en gång'));
    expect(note.getByText('Fjorton deltog.')).toBeVisible();
    expect(note.getByText(/Skäl: Jag läste fel\./)).toBeVisible();
  });

  it('is changed freely while it is a draft', async () => {
    const { user } = await openArea('hbtq', 'person-omar');
    const draft = await noteWith('Frågor att ställa till kommunerna om hur deras personal ska nå utbildningen.');
    await user.click(draft.getByRole('button', { name: 'Ändra utkastet' }));
    const form = within(await screen.findByRole('form', { name: 'Ändra utkast' }));
    await user.clear(form.getByRole('textbox', { name: 'Text' }));
    await user.type(form.getByRole('textbox', { name: 'Text' }), 'Tre frågor.');
    await user.click(form.getByRole('button', { name: 'Spara utkast' }));
    expect((await noteWith('Tre frågor.')).queryByText(/^Rättad/)).not.toBeInTheDocument();
  });

  it('must say something', async () => {
    const { user } = await openArea('suicid');
    const form = await openNoteForm(user);
    await user.click(form.getByRole('button', { name: 'Spara färdig anteckning' }));
    expect(await form.findByRole('alert')).toHaveTextContent('Text saknas');
  });

  it('that is far too long is refused in words while it is typed, leads back to the field when it is saved, and stays', async () => {
    const { user } = await openArea('suicid');
    const form = await openNoteForm(user);
    const field = form.getByRole('textbox', { name: 'Text' });
    fireEvent.change(field, { target: { value: 'x'.repeat(longestNote + 1) } });
    expect(field).toBeInvalid();
    expect(form.getByText('Texten är 1 tecken för lång.')).toBeVisible();

    const huge = 'x'.repeat(100_000);
    fireEvent.change(field, { target: { value: huge } });
    await user.click(form.getByRole('button', { name: 'Spara färdig anteckning' }));
    expect(field).toHaveFocus();
    expect(field).toHaveValue(huge);
  });

  it('says no to a personal identity number while it is typed, and sends nothing that holds one', async () => {
    const { user } = await openArea('suicid');
    const form = await openNoteForm(user);
    const field = form.getByRole('textbox', { name: 'Text' });
    expect(field).toHaveAccessibleDescription(/Skriv inte om enskilda personer\./);
    await user.click(field);
    await user.paste('Deltagare 19121212-1212 kom.');
    expect(form.getByRole('alert')).toHaveTextContent('Ser ut som ett personnummer. Ta bort det: det kan inte sparas.');
    for (const button of ['Spara utkast', 'Spara färdig anteckning']) {
      await user.click(form.getByRole('button', { name: button }));
      expect(field).toHaveFocus();
    }
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await storedTexts('Deltagare 19121212-1212 kom.')).toEqual([]);
    fireEvent.change(field, { target: { value: 'Deltagaren kom.' } });
    expect(form.queryByRole('alert')).not.toBeInTheDocument();
    await user.click(form.getByRole('button', { name: 'Spara utkast' }));
    expect((await noteWith('Deltagaren kom.')).getByText('Utkast')).toBeVisible();
  });

  it('is masked with a reason, also in what it said before, after which nobody can read what stood there', async () => {
    const { user } = await openArea('suicid');
    const secret = 'Anna Ek ringde. Hon bad om ett möte.';
    const params = { areaId: 'area-suicid' } as const;
    const body = { kind: 'report', activityId: null, state: 'finished' } as const;
    await meanwhile('addNote', { params, body: { ...body, text: secret } }, null);
    const noteId =
      all(await currentPorts().journal.picture(), 'note').find(({ text }) => text === secret)?.id ?? 'note-';
    const corrected = { text: `${secret} Igen.`, reason: 'Hon ringde igen.' };
    await meanwhile('correctNote', { params: { noteId }, body: corrected }, await versionOf(noteId));
    await user.click(screen.getByRole('button', { name: 'Byt till verkligt datum' }));

    const note = await noteWith(corrected.text);
    await user.click(note.getByRole('button', { name: 'Maska' }));
    const form = within(await screen.findByRole('form', { name: 'Maska ord i anteckningen' }));
    const text: HTMLTextAreaElement = form.getByRole('textbox', { name: 'Markera det som ska bort' });
    await user.click(form.getByRole('button', { name: 'Maska markeringen' }));
    expect(form.getByRole('status')).toHaveTextContent('Markera först de ord som ska bort.');
    await user.click(form.getByRole('button', { name: 'Maska för gott' }));
    expect(text).toHaveFocus();
    expect(text).toBeInvalid();

    text.setSelectionRange(1, 6);
    await user.click(form.getByRole('button', { name: 'Maska markeringen' }));
    expect(text).toHaveFocus();
    expect(text.selectionEnd).toBe(1);
    await user.keyboard('x{Backspace}');
    expect(form.getByRole('region', { name: 'Så här blir anteckningen' })).toHaveTextContent(
      '[maskat] ringde. Hon bad om ett möte. Igen.',
    );
    await user.click(form.getByRole('button', { name: 'Maska för gott' }));
    const reason = form.getByRole('textbox', { name: 'Varför ska orden maskas?' });
    expect(await form.findByText('Skriv varför orden ska maskas.')).toBeVisible();
    expect(reason).toHaveFocus();
    await user.type(reason, 'Uppgift om en enskild.');
    await user.click(form.getByRole('button', { name: 'Maska för gott' }));

    const masked = await noteWith('[maskat] ringde. Hon bad om ett möte. Igen.');
    expect(await masked.findByText(/^Maskad av Sara Exempel den .* Skäl: Uppgift om en enskild\.$/)).toBeVisible();
    await waitFor(() => expect(masked.getByRole('button', { name: 'Maska' })).toHaveFocus());
    await user.click(masked.getByText('Rättad en gång'));
    expect(masked.getByText('[maskat]')).toBeVisible();
    expect(document.body).not.toHaveTextContent('Anna');
  });

  it('shows what looks like markup as the text that it is', async () => {
    const { user } = await openArea('suicid');
    const form = await openNoteForm(user);
    const text = '<img src=x onerror="alert(1)"> & <b>fet</b>';
    await user.click(form.getByRole('textbox', { name: 'Text' }));
    await user.paste(text);
    await user.click(form.getByRole('button', { name: 'Spara färdig anteckning' }));
    await noteWith(text);
    expect(document.querySelector('img')).toBeNull();
  });

  it('is found among its kind', async () => {
    const { user } = await openArea('suicid');
    await noteWith(
      'Vårens utbildningstillfällen är genomförda. Deltagarnas svar i utvärderingen håller på att sammanställas.',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Visa' }), 'Beslut');
    expect(await screen.findByText('Ingen anteckning av slaget beslut.')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Visa' }), 'Risk');
    await noteWith(
      'Ingen har uppdraget att utvärdera handlingsprogrammet för 2020–2022. Frågan tas upp på nästa möte.',
    );
  });

  describe('that somebody else has just corrected', () => {
    const earlier =
      'Ingen har uppdraget att utvärdera handlingsprogrammet för 2020–2022. Frågan tas upp på nästa möte.';
    const theirs = { text: 'Nils har uppdraget.', reason: 'Det blev sagt.' };

    async function correctMeanwhile() {
      const { user } = await openArea('suicid');
      await user.click((await noteWith(earlier)).getByRole('button', { name: 'Rätta' }));
      const form = within(await screen.findByRole('form', { name: 'Rätta anteckning' }));
      await user.type(form.getByRole('textbox', { name: 'Text' }), ' I augusti.');
      await user.type(form.getByRole('textbox', { name: 'Skäl till rättelsen' }), 'Tiden är känd.');
      const call = { params: { noteId: 'note-example-suicid-2' }, body: theirs } as const;
      await meanwhile('correctNote', call, await versionOf('note-example-suicid-2'));
      return { user, form };
    }

    it('is shown as it now stands, and waits until the person has read it', async () => {
      const { user, form } = await correctMeanwhile();
      await user.click(form.getByRole('button', { name: 'Spara rättelse' }));
      expect(await form.findByText(theirs.text, { selector: 'form p' })).toBeVisible();
      expect(form.getByRole('textbox', { name: 'Text' })).toHaveValue(`${earlier} I augusti.`);
      expect(form.getByRole('button', { name: 'Spara rättelse' })).toBeDisabled();
      expect(await storedTexts(theirs.text)).toHaveLength(1);

      await user.click(form.getByRole('button', { name: 'Jag har läst den, behåll min text' }));
      await user.click(form.getByRole('button', { name: 'Spara rättelse' }));
      expect((await noteWith(`${earlier} I augusti.`)).getByText('Rättad 2 gånger')).toBeVisible();
    });

    it('is not written over unseen when the page fetched it in the background', async () => {
      const { user, form } = await correctMeanwhile();
      await user.click(screen.getByRole('button', { name: 'Byt till verkligt datum' }));
      expect(await form.findByText(theirs.text, { selector: 'form p' })).toBeVisible();
      expect(form.getByRole('button', { name: 'Spara rättelse' })).toBeDisabled();
    });
  });
});
