// Deciding: both values, a side for each field, what it comes to, and what is sent to Rust.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as ipc from '$lib/ipc';
import { AppError } from '$lib/ipc/error';
import type { ConflictChoice, ConflictField, ConflictSummary, Money } from '$lib/ipc/types';
import { heard } from '$lib/state/heard.svelte';
import { messages } from '$lib/state/messages.svelte';
import { picks } from '$lib/state/picks.svelte';
import Conflict from './Conflict.svelte';

vi.mock('$lib/ipc');

const money = (minor: number, currency = 'EUR'): Money => ({ minor, currency, text: (minor / 100).toFixed(2) }) as Money;
const FIELDS: ConflictField[] = [
  { key: 'reference', field: 'reference', mine: 'BT1', theirs: '', total: money(1000) },
  { key: 'item:7', field: 'item “Desk”', mine: '1 × 10.00 EUR', theirs: 'removed', total: money(250) },
];
const SUMMARY: ConflictSummary = { reason: 'fields', mine: money(900), theirs: null, kept: money(1000) };

const chosen = () => vi.mocked(ipc.conflictResolve).mock.calls.map(([, , choice]) => choice);
const row = (key: string) => {
  const found = screen.getAllByTestId('conflict-field').find((each) => each.dataset.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return within(found);
};
const show = (props: object = {}) => render(Conflict, { kind: 'invoice', id: '1', name: 'BT1', fields: FIELDS, summary: SUMMARY, ...props });

beforeEach(() => {
  vi.mocked(ipc.conflictResolve).mockReset().mockResolvedValue(undefined);
  vi.mocked(ipc.conflictPreview).mockReset().mockImplementation((_kind, _id, choice: ConflictChoice) => {
    const theirs = typeof choice === 'object' && choice.fields['item:7'] === 'theirs';
    const amount = money(theirs ? 250 : 1000);
    return Promise.resolve({ outcome: 'kept', totals: { sub_amount: amount, tax_amount: money(0), amount } });
  });
});
afterEach(() => {
  cleanup();
  picks.forget('invoice', '1');
});

describe('fields that both sides changed', () => {
  it('stand side by side, one radio of each pair on, mine until another is picked', () => {
    show();
    expect(screen.getByRole('group').tagName).toBe('FIELDSET');
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => radio.checked)).toEqual([true, false, true, false]);
    expect(new Set(radios.map((radio) => radio.name)).size).toBe(2);
    expect(screen.getByRole('radio', { name: 'Reference: At the service nothing The total stays the same' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'item “Desk”' })).toBeTruthy();
    expect(row('item:7').getByText('1 × 10.00\u00a0EUR', { normalizer: (text) => text })).toBeTruthy();
  });

  it('tell what each does to the total, and a total that is not known is a dash', () => {
    show();
    expect(row('reference').getByTestId('conflict-effect').textContent).toBe('The total stays the same');
    expect(row('item:7').getByTestId('conflict-effect').textContent).toBe('Total would be 2.50\u00a0EUR (\u22127.50\u00a0EUR)');
    expect(screen.getByTestId('conflict-total-mine').textContent).toBe('9.00 EUR');
    expect(screen.getByTestId('conflict-total-theirs').textContent).toBe('–');
  });

  it('show no difference between unlike currencies', () => {
    show({ fields: [{ key: 'currency', field: 'currency', mine: 'EUR', theirs: 'USD', total: money(1000, 'USD') }] });
    expect(screen.getByTestId('conflict-effect').textContent).toBe('Total would be 10.00\u00a0USD');
  });

  it('show the total of what is picked at once, and send just that', async () => {
    show();
    await waitFor(() => expect(screen.getByTestId('conflict-preview').textContent).toContain('10.00 EUR'));
    await fireEvent.click(row('item:7').getByTestId('conflict-choose-theirs'));
    await waitFor(() => expect(screen.getByTestId('conflict-preview').textContent).toContain('2.50 EUR'));
    await vi.waitFor(() => expect(heard.polite.at(-1)?.text).toMatch(/2\.50.EUR/));
    await fireEvent.click(screen.getByTestId('conflict-apply'));
    expect(chosen()).toEqual([{ fields: { reference: 'mine', 'item:7': 'theirs' } }]);
  });

  it('an answer that comes late does not replace a newer one', async () => {
    let late: (found: Awaited<ReturnType<typeof ipc.conflictPreview>>) => void = () => undefined;
    vi.mocked(ipc.conflictPreview).mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    show();
    await fireEvent.click(row('item:7').getByTestId('conflict-choose-theirs'));
    await waitFor(() => expect(screen.getByTestId('conflict-preview').textContent).toContain('2.50'));
    late({ outcome: 'kept', totals: null });
    await Promise.resolve();
    expect(screen.getByTestId('conflict-preview').textContent).toContain('2.50');
  });

  it('stay as picked where the panel is drawn anew, until it is settled, and only for their record', async () => {
    const picked = (props: object = {}) => {
      cleanup();
      show(props);
      return row('item:7').getByTestId<HTMLInputElement>('conflict-choose-theirs').checked;
    };
    show();
    await fireEvent.click(row('item:7').getByTestId('conflict-choose-theirs'));
    expect(picked({ id: '2' })).toBe(false);
    expect(picked()).toBe(true);
    await fireEvent.click(screen.getByTestId('conflict-apply'));
    await waitFor(() => expect(picked()).toBe(false));
  });

  it('go one way as a whole by one button each', async () => {
    show();
    for (const way of ['mine', 'theirs', 'copy']) await fireEvent.click(screen.getByTestId(`conflict-${way}`));
    expect(chosen()).toEqual(['keep_mine', 'keep_theirs', 'copy']);
  });

  it('a choice that cannot be foreseen says why and cannot be applied', async () => {
    vi.mocked(ipc.conflictPreview).mockRejectedValue(new AppError({ code: 'invalid', message: 'Too large.' }));
    show();
    await waitFor(() => expect(screen.getByText('Too large.')).toBeTruthy());
    expect(screen.getByTestId<HTMLButtonElement>('conflict-apply').disabled).toBe(true);
  });

  it('of a customer have neither totals nor a copy', () => {
    const fields = [{ key: 'email', field: 'email', mine: 'a@example.com', theirs: 'b@example.com', total: null }];
    show({ kind: 'customer', fields, summary: { reason: 'fields', mine: null, theirs: null, kept: null } });
    expect(screen.queryByTestId('conflict-total-mine')).toBeNull();
    expect(screen.queryByTestId('conflict-effect')).toBeNull();
    expect(screen.queryByTestId('conflict-copy')).toBeNull();
  });

  it('of an invoice closed there tell that mine becomes a new draft', async () => {
    vi.mocked(ipc.conflictPreview).mockResolvedValue({ outcome: 'new_draft', totals: null });
    show({ summary: { ...SUMMARY, reason: 'final' } });
    await waitFor(() => expect(screen.getByTestId('conflict-preview').textContent).toContain('It goes into a new draft'));
  });
});

it('a taken reference offers the free one', async () => {
  const fields = [{ key: 'reference', field: 'reference', mine: 'BT1', theirs: 'BT1 is taken', total: money(1000) }];
  show({ fields, summary: { ...SUMMARY, reason: 'taken' }, proposed: 'BT2' });
  await fireEvent.click(screen.getByText('Use BT2'));
  expect(chosen()).toEqual(['keep_theirs']);
});

it('deleting what is gone at the service asks with its name first', async () => {
  const ask = vi.spyOn(messages, 'ask').mockResolvedValue(false);
  show({ summary: { ...SUMMARY, reason: 'gone' } });
  await fireEvent.click(screen.getByTestId('conflict-theirs'));
  expect(ask.mock.calls[0]?.[0].title).toContain('BT1');
  expect(chosen()).toEqual([]);
  ask.mockResolvedValue(true);
  await fireEvent.click(screen.getByTestId('conflict-theirs'));
  await waitFor(() => expect(chosen()).toEqual(['keep_theirs']));
});

it.each([
  [money(236), 'Round tax as the service does'],
  [money(237), 'Leave it a draft'],
])('a total that differs can be the service’s only where rounding explains it', async (total, words) => {
  const fields = [{ key: 'amount', field: 'amount', mine: '2.37', theirs: '2.36', total }];
  show({ fields, summary: { reason: 'total', mine: money(237), theirs: money(236), kept: money(237) } });
  expect(screen.getByTestId('conflict').textContent).toContain('It is 2.37\u00a0EUR here and 2.36\u00a0EUR there');
  await fireEvent.click(screen.getByText(words));
  expect(chosen()).toEqual([{ fields: { amount: 'theirs' } }]);
});
