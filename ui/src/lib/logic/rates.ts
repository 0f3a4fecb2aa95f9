// What lines are taxed at, and discounts and surcharges on the whole invoice that are of one rate alone.
import { t } from '$lib/i18n';
import type { Adjustment, Computed, NumberStyle, TaxCategory } from '$lib/ipc/types';
import { groupDecimal } from './money';
import { NEEDS_REASON } from './terms';

/** A kind of tax and its rate in percent, exact and without zeros behind. */
export interface Taxed {
  category: TaxCategory;
  rate: string;
}

const isSame = (one: Taxed, other: Taxed): boolean => one.category === other.category && one.rate === other.rate;
/** What is taken for the category where none is chosen. */
const usual = (tax: string | null): TaxCategory => (tax === null ? 'O' : /[1-9]/.test(tax) ? 'S' : 'Z');
const short = (rate: string): string => (rate.includes('.') ? rate.replace(/\.?0+$/, '') : rate);

/** How a discount or surcharge is taxed, where it may name neither. */
export const taxedAs = ({ category, tax }: Pick<Adjustment, 'category' | 'tax'>): Taxed => ({ category: category ?? usual(tax), rate: short(tax ?? '0') });

/** The same as a discount or surcharge names it. */
function named({ category, rate }: Taxed): Pick<Adjustment, 'category' | 'tax'> {
  if (category === 'O') return { category: null, tax: null };
  return { category: usual(rate) === category ? null : category, tax: rate };
}

/** What the lines are taxed at, in the order of the totals. */
export function ratesOf(computed: Computed | null): Taxed[] {
  const totals = computed?.totals;
  if (!computed || !totals) return [];
  return [...totals.taxes, ...totals.untaxed].filter((each) => computed.rows.some((row) => row !== null && isSame(row, each))).map(({ category, rate }) => ({ category, rate }));
}

/** What is to be said below a discount or surcharge on an invoice of several rates. */
export interface Share {
  /** How it is taxed. */
  of: Taxed;
  /** `alone`: of everything, and off one rate only; `share`: of its rate; `nothing`: of a rate that no line has. */
  is: 'alone' | 'share' | 'nothing';
  /** Whether it is one of the shares of a percentage that another rate has no share of. */
  lacks: boolean;
  /** Whether it can be shared out over all rates. */
  offers: boolean;
}

const isShare = (one: Adjustment): boolean => one.of_rate === true && one.percent !== null && one.amount === null && one.base === null;
/** Whether both are shares of one percentage. */
const isKin = (one: Adjustment, other: Adjustment): boolean =>
  isShare(one) && isShare(other) && one.charge === other.charge && one.percent === other.percent && one.reason === other.reason && one.reason_code === other.reason_code;

export function shareOf(list: readonly Adjustment[], index: number, rates: readonly Taxed[]): Share | null {
  const one = list[index];
  if (!one) return null;
  const of = taxedAs(one);
  if (!isShare(one)) {
    const says = rates.length > 1 && (one.amount !== null || (one.percent !== null && one.base === null));
    return says ? { of, is: 'alone', lacks: false, offers: one.amount === null } : null;
  }
  const kin = list.filter((other) => isKin(one, other));
  const lacks = kin.at(-1) === one && rates.some((rate) => !kin.some((other) => isSame(taxedAs(other), rate)));
  return { of, is: rates.length === 0 || rates.some((rate) => isSame(rate, of)) ? 'share' : 'nothing', lacks, offers: lacks };
}

/** The list with one row for each rate in place of `index` and of what shares its percentage with it. */
export function sharedOut(list: readonly Adjustment[], index: number, rates: readonly Taxed[]): Adjustment[] {
  const one = list[index];
  if (!one) return [...list];
  const goes = (other: Adjustment) => other === one || isKin(one, other);
  const shares = rates.map((rate): Adjustment => ({ ...one, ...named(rate), amount: null, base: null, of_rate: true }));
  const first = list.findIndex(goes);
  return [...list.slice(0, first), ...shares, ...list.slice(first).filter((other) => !goes(other))];
}

const form = ({ category, rate }: Taxed): string => (NEEDS_REASON.has(category) && !/[1-9]/.test(rate) ? '-untaxed' : '');

/** `of what is taxed at 19 %` */
export function ofWords(of: Taxed, style: NumberStyle): string {
  return form(of) === '' ? t('adjustment-of-rate', { rate: groupDecimal(of.rate, style) }) : t('adjustment-of-untaxed');
}

/** What is said below a discount or surcharge. */
export function shareWords({ of, is, lacks }: Share, charge: boolean, style: NumberStyle): string {
  const blanks = { rate: groupDecimal(of.rate, style) };
  if (is === 'alone') return t(`adjustment-alone-${charge ? 'on' : 'off'}${form(of)}`, blanks);
  const isTaxed = form(of) === '';
  const words = is === 'share' ? ofWords(of, style) : t(isTaxed ? 'adjustment-of-nothing' : 'adjustment-of-nothing-untaxed', blanks);
  return lacks ? `${words} · ${t('adjustment-rest')}` : words;
}
