import 'fake-indexeddb/auto';
import { createRoot } from 'solid-js';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askWith } from '@/tests/support/records';
import { database } from '@/utils/browser/database/database';
import { createKeptFields, type KeptFields } from '@/utils/browser/storage/kept-fields';
import { keepTyped, typedInto } from '@/utils/browser/storage/typed';

const open = (start: Record<string, string> = { what: '', note: '' }): KeptFields<string> =>
  createRoot(() => createKeptFields('form', () => start, 'asks'));

describe('the fields of a form', () => {
  beforeEach(() => fakeBrowser.reset());

  test('hold what was typed when the form is opened again', async () => {
    const first = open();
    first.type('what', 'half a thou');
    first.type('what', 'half a thought');
    await vi.waitFor(async () => expect(await typedInto('form')).toContain('half a thought'));
    const second = open();
    await vi.waitFor(() => expect(second.value('what')).toBe('half a thought'));
    expect(second.value('note')).toBe('');
  });

  test('keep what was typed before the earlier text was read, and that too', async () => {
    await keepTyped('form', JSON.stringify({ note: 'earlier' }));
    const fields = open();
    fields.type('what', 'now');
    await vi.waitFor(() => expect(fields.values()).toEqual({ what: 'now', note: 'earlier' }));
  });

  test('forget what is saved and show the record again', async () => {
    const fields = open({ what: 'saved', note: '' });
    fields.type('what', '');
    fields.type('note', 'kept');
    expect(fields.value('what')).toBe('');
    fields.forget('what');
    expect(fields.values()).toEqual({ what: 'saved', note: 'kept' });
    fields.forget();
    expect(fields.isChanged()).toBe(false);
    await vi.waitFor(async () => expect(await typedInto('form')).toBe(''));
  });

  test('ignore what no such form has written', async () => {
    await keepTyped('form', 'a single line');
    const fields = open();
    await typedInto('form');
    expect(fields.value('what')).toBe('');
  });

  describe('that are being saved as a new record', () => {
    async function savingAs(text: string): Promise<{ form: KeptFields<string>; id: string }> {
      await database.asks.clear();
      const form = open();
      form.type('what', text);
      return { form, id: await form.saveAs() };
    }

    test('are gone once it is there, though nobody was left to forget them', async () => {
      const { id } = await savingAs('a desk by the window');
      await database.asks.put(askWith({ id, what: 'a desk by the window' }));
      const next = open();
      await vi.waitFor(async () => expect(await typedInto('form')).toBe(''));
      expect(next.isChanged()).toBe(false);
    });

    test('are gone as well when it was taken back since', async () => {
      const { id } = await savingAs('a desk by the window');
      await database.asks.put(askWith({ id, what: 'a desk by the window', deletedAt: 1 }));
      open();
      await vi.waitFor(async () => expect(await typedInto('form')).toBe(''));
    });

    test('stay when it is not there', async () => {
      await savingAs('a desk by the window');
      const next = open();
      await vi.waitFor(() => expect(next.values()).toEqual({ what: 'a desk by the window', note: '' }));
    });

    test('are gone as well when they had been typed before the page was opened', async () => {
      await savingAs('a desk by the window');
      const later = open();
      await vi.waitFor(() => expect(later.value('what')).toBe('a desk by the window'));
      const id = await later.saveAs();
      await database.asks.put(askWith({ id, what: 'a desk by the window' }));
      const next = open();
      await vi.waitFor(async () => expect(await typedInto('form')).toBe(''));
      expect(next.isChanged()).toBe(false);
    });

    test('are another record in each page that shows them, and after each save', async () => {
      await savingAs('a desk by the window');
      const pages = [open(), open()];
      const ids = [];
      for (const page of pages) {
        await vi.waitFor(() => expect(page.isChanged()).toBe(true));
        ids.push(await page.saveAs());
        page.forget();
        page.type('what', 'a chair');
        ids.push(await page.saveAs());
      }
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('stay the same record when it could not be saved', async () => {
      const { form, id } = await savingAs('a desk by the window');
      expect(await form.saveAs()).toBe(id);
    });

    test('stay with what was typed meanwhile', async () => {
      const { form, id } = await savingAs('a desk');
      form.type('what', 'a desk, or two');
      await database.asks.put(askWith({ id, what: 'a desk' }));
      await vi.waitFor(async () => expect(await typedInto('form')).toContain('or two'));
      const next = open();
      await vi.waitFor(() => expect(next.value('what')).toBe('a desk, or two'));
    });
  });
});
