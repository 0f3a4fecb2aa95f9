// What is typed is computed, kept and saved, in an order that loses nothing.
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { Adjustment, Computed, DraftInput, InvoiceView } from '$lib/ipc/types';
import { row } from '$lib/logic/rows';
import { emptyLineTerms, emptyTerms } from '$lib/logic/terms';
import { Editor } from './editor.svelte';

vi.mock('$lib/ipc');

const DRAFT: DraftInput = {
  id: 'invoice-1', account: null, customer: null, currency: 'EUR', reference: 'ARC011',
  issue_date: '2026-11-20', due_date: '2026-12-04', tax_rule: 'per_line', note: '', terms: null, seen: null, items: [],
};
const COMPUTED: Computed = { rows: [null], totals: null, other_rule_amount: null, mirrored_rule: null, problems: [], problems_when_ready: [], failures: [], exemptions: [], notices: [] };
const SAVED = { id: 'invoice-1', moves: ['ready', 'canceled'] } as unknown as InvoiceView;

let calls: string[];

beforeEach(() => {
  vi.useFakeTimers();
  calls = [];
  const tell = <T>(name: string, value: T) => async () => (calls.push(name), value);
  vi.mocked(ipc.draftCompute).mockImplementation(tell('compute', COMPUTED));
  vi.mocked(ipc.draftKeep).mockImplementation(tell('keep', '2026-11-20T14:00:00Z'));
  vi.mocked(ipc.draftDiscard).mockImplementation(tell('discard', undefined));
  vi.mocked(ipc.draftOf).mockResolvedValue({ ...DRAFT, seen: 'stored' });
  vi.mocked(ipc.invoiceSave).mockImplementation(tell('save', SAVED));
  vi.mocked(ipc.invoiceSetStatus).mockImplementation(tell('ready', SAVED));
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

/** An editor in which something was just typed. */
function typed(): Editor {
  const editor = new Editor(DRAFT);
  calls = [];
  editor.type(0, 'name', 'Chair');
  editor.touched();
  return editor;
}

describe('a draft in the editor', () => {
  it('always has a row to type into, and gives Rust no empty id', () => {
    expect(new Editor(DRAFT).input.items).toEqual([{ id: null, name: '', description: '', price: '', quantity: '', tax: '', terms: null }]);
  });

  it('is kept within half a second of typing, however fast one types', async () => {
    const editor = typed();
    for (let at = 0; at < 500; at += 100) {
      await vi.advanceTimersByTimeAsync(100);
      editor.touched();
    }
    expect(calls).toContain('keep');
    expect(vi.mocked(ipc.draftKeep).mock.lastCall?.[0].items[0]?.name).toBe('Chair');
  });

  it('is kept at once when the window goes away', async () => {
    await typed().leave();
    expect(calls).toEqual(['keep']);
  });

  it.each([
    ['the window ends', (editor: Editor) => editor.flush()],
    ['the editor is left', (editor: Editor) => editor.leave()],
  ])('that is being kept is waited for where %s', async (_, end) => {
    let kept: (at: string) => void = () => undefined;
    vi.mocked(ipc.draftKeep).mockReturnValue(new Promise((resolve) => (kept = resolve)));
    const editor = typed();
    await vi.advanceTimersByTimeAsync(200);
    expect(ipc.draftKeep).toHaveBeenCalled();
    const ended = vi.fn();
    void end(editor).then(ended);
    await vi.advanceTimersByTimeAsync(2000);
    expect(ended).not.toHaveBeenCalled();
    kept('2026-11-20T14:00:00Z');
    await vi.advanceTimersByTimeAsync(0);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('is kept before it is saved and never after', async () => {
    const editor = typed();
    await editor.save(false);
    editor.touched();
    await vi.advanceTimersByTimeAsync(2000);
    expect(calls).toEqual(['keep', 'compute', 'save']);
  });

  it('is made ready once it is saved', async () => {
    await typed().save(true);
    expect(calls.slice(-2)).toEqual(['save', 'ready']);
  });

  it('is not sent to be saved while something has to be mended', async () => {
    const editor = typed();
    vi.mocked(ipc.draftCompute).mockResolvedValue({ ...COMPUTED, problems: [{ field: 'items[0].price', message: 'not a number' }] });
    expect(await editor.save(false)).toBeNull();
    expect(calls).toEqual(['keep']);
    expect(editor.problem('items[0].price')).toBe('not a number');
  });

  it('may be saved without a customer, but not made ready', async () => {
    const editor = typed();
    vi.mocked(ipc.draftCompute).mockResolvedValue({ ...COMPUTED, problems_when_ready: [{ field: 'customer', message: 'choose' }] });
    expect(await editor.save(true)).toBeNull();
    expect(editor.problem('customer')).toBe('choose');
    expect(await editor.save(false)).toBe(SAVED);
  });

  it('shows a problem only once its field was left or saving was tried', async () => {
    vi.mocked(ipc.draftCompute).mockResolvedValue({ ...COMPUTED, problems: [{ field: 'reference', message: 'too long' }] });
    const editor = new Editor(DRAFT);
    await vi.advanceTimersByTimeAsync(0);
    flushSync();
    expect(editor.problem('reference')).toBeNull();
    editor.left.add('reference');
    expect(editor.problem('reference')).toBe('too long');
  });

  it('stays open and goes on being kept when saving fails', async () => {
    const editor = typed();
    vi.mocked(ipc.invoiceSave).mockRejectedValue(new AppError({ code: 'disk_full', message: 'The disk is full.' }));
    expect(await editor.save(false)).toBeNull();
    expect(editor.saveError?.message).toBe('The disk is full.');
    calls = [];
    editor.touched();
    await vi.advanceTimersByTimeAsync(500);
    expect(calls).toContain('keep');
  });

  it('is not kept again after it was discarded', async () => {
    const editor = typed();
    await editor.discard();
    await editor.leave();
    await vi.advanceTimersByTimeAsync(2000);
    expect(calls).toEqual(['discard']);
  });

  it('saves over what it has become meanwhile only once the person said so', async () => {
    const editor = new Editor({ ...DRAFT, seen: 'old' });
    vi.mocked(ipc.invoiceSave).mockRejectedValueOnce(new AppError({ code: 'changed', message: 'It changed.' }));
    expect(await editor.save(false)).toBeNull();
    expect(editor.saveError?.code).toBe('changed');
    expect(vi.mocked(ipc.invoiceSave).mock.lastCall?.[0].seen).toBe('old');
    expect(await editor.saveOver(false)).toBe(SAVED);
    expect(vi.mocked(ipc.invoiceSave).mock.lastCall?.[0].seen).toBeNull();
  });

  it('opened again it marks what cannot be read at once, and tells that the total is without it', async () => {
    const items = [{ id: null, name: 'Ventil', description: '', price: 'Stk', quantity: '2', tax: '', terms: null }, { id: null, name: 'Rohr', description: '', price: '', quantity: '', tax: '', terms: null }];
    const problems = [{ field: 'items[0].price', message: '“Stk” is not a number.' }, { field: 'items[1].price', message: 'Give a price.' }];
    vi.mocked(ipc.draftCompute).mockResolvedValue({ rows: [null, null], totals: null, other_rule_amount: null, mirrored_rule: null, problems, problems_when_ready: [], failures: [], exemptions: [], notices: [] });
    const editor = new Editor({ ...DRAFT, items });
    await vi.waitFor(() => expect(editor.problem('items[0].price')).toContain('Stk'));
    expect(editor.problem('items[1].price')).toBeNull();
    expect(editor.outside).toEqual([0]);
  });

  it('marks a row that cannot be read where it stands now, also before it is computed anew', async () => {
    const bad = (name: string) => ({ id: null, name, description: '', price: 'Stk', quantity: '1', tax: '', terms: null });
    const problems = [0, 1].map((at) => ({ field: `items[${at}].price`, message: `“Stk” ${at}` }));
    const notices = [{ field: 'items[1].quantity', message: 'Read as 1.' }];
    vi.mocked(ipc.draftCompute).mockResolvedValue({ ...COMPUTED, rows: [null, null], problems, notices });
    const editor = new Editor({ ...DRAFT, items: [bad('Ventil'), bad('Rohr')] });
    await editor.begun;
    expect(editor.outside).toEqual([0, 1]);
    editor.rows = [row({ name: 'Neu', price: '5' }), ...editor.rows];
    expect(editor.outside).toEqual([1, 2]);
    expect(['0', '1', '2'].map((at) => editor.problem(`items[${at}].price`))).toEqual([null, '“Stk” 0', '“Stk” 1']);
    expect(editor.notice('items[2].quantity')).toBe('Read as 1.');
    const four = [0, 1, 2].map((at) => ({ field: `items[${at}].price`, message: 'no number' }));
    vi.mocked(ipc.draftCompute).mockResolvedValue({ ...COMPUTED, rows: [null, null, null], problems: four });
    editor.leaveFilled(0);
    editor.touched();
    await vi.advanceTimersByTimeAsync(200);
    expect(editor.outside).toEqual([0, 1, 2]);
    editor.rows = editor.rows.slice(1);
    expect(editor.outside).toEqual([0, 1]);
  });

  describe('with what is no number', () => {
    const adjustment = { charge: false, amount: null, percent: null } as unknown as Adjustment;
    const one = { id: null, name: 'Chair', description: '', price: '', quantity: '', tax: '' };
    const AGAIN: DraftInput = { ...DRAFT, terms: { ...emptyTerms(), prepaid: null }, items: [one, { ...one, terms: { ...emptyLineTerms(), adjustments: [adjustment] } }].map((item) => ({ terms: null, ...item })) };
    const ROW = 'terms.adjustments[0].amount';

    /** An editor left with texts in two number fields, the second row having moved up meanwhile. */
    async function left(): Promise<void> {
      const editor = new Editor({ ...AGAIN, items: [...AGAIN.items].reverse() });
      editor.keepUnread('terms.prepaid', 'half', 'no number');
      editor.keepUnread(`row:${editor.rows[0]?.key}.${ROW}`, 'ten', 'no number');
      editor.rows = [...editor.rows].reverse();
      editor.touched();
      await editor.leave();
    }
    const texts = (editor: Editor) => editor.problems.map(({ field }) => field).sort();

    it('has it again when it is opened again, in the row where it belongs, and is not saved with it', async () => {
      await left();
      const editor = new Editor(AGAIN);
      expect(editor.unread.get('terms.prepaid')?.text).toBe('half');
      expect(editor.unread.get(`row:${editor.rows[1]?.key}.${ROW}`)?.text).toBe('ten');
      expect(texts(editor)).toEqual([`items[1].${ROW}`, 'terms.prepaid']);
      expect(await editor.save(false)).toBeNull();
      editor.keepUnread('terms.prepaid', null, '');
      expect(texts(new Editor(AGAIN))).toEqual([`items[1].${ROW}`]);
    });

    it('has it no more where a number or nothing stands there now, nor in another draft', async () => {
      await left();
      expect(texts(new Editor({ ...AGAIN, id: 'invoice-2' }))).toEqual([]);
      expect(texts(new Editor({ ...AGAIN, terms: { ...emptyTerms(), prepaid: '5' }, items: [] }))).toEqual([]);
    });

    it('has it no more once it was discarded', async () => {
      await left();
      await new Editor(AGAIN).discard();
      expect(texts(new Editor(AGAIN))).toEqual([]);
      expect(localStorage.getItem('counterfoil.unread')).toBe('{}');
    });

    it('opens where the memory is nonsense', () => {
      localStorage.setItem('counterfoil.unread', '{"invoice-1":[["terms.prepaid"]]}');
      expect(texts(new Editor(AGAIN))).toEqual([]);
    });
  });
});
