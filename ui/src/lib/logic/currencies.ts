// The active ISO 4217 codes that have decimals; the first row is what most people look for.
import { formatter } from '$lib/i18n';

export const COMMON = 'EUR USD GBP CHF PLN CZK DKK NOK SEK HUF RON BGN UAH TRY CAD AUD NZD JPY CNY INR BRL MXN ZAR KWD'.split(' ');

export const ALL = (
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD ' +
  'CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS ' +
  'GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW ' +
  'KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD ' +
  'NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD ' +
  'SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED ' +
  'VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW'
).split(' ');

const names = formatter('currencies', (tag) => new Intl.DisplayNames([tag], { type: 'currency', fallback: 'code' }));

/** The name of a currency in the window's language. */
export function currencyName(code: string): string {
  try {
    return names().of(code) ?? code;
  } catch {
    return code;
  }
}
