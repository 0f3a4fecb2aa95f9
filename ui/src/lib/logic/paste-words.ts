// What the heads of price lists and order sheets are called, and what their rows are counted in, in the languages of the window.

/** What a column of a pasted table holds; `ignored` is counted anew here. */
export type Meaning = 'name' | 'description' | 'quantity' | 'unit' | 'price' | 'tax' | 'ignored';

/** Words apart by a bar, as `plain` leaves them: in English, German, Spanish, French, Hebrew, Italian, Dutch, Polish and Portuguese. */
const HEADS: Record<Meaning, string> = {
  ignored: 'pos|position|no|nr|number|item no|line|zeile|row|lfd nr|num|numero|n|ligne|linea|rigo|riga|regel|lp|poz|pozycja|linha|מס|שורה|'
    + 'total|sum|amount|line total|total price|net|net amount|gross|gross amount|subtotal|gesamt|gesamtpreis|summe|betrag|netto|brutto|netto betrag|nettobetrag|bruttobetrag|'
    + 'tax amount|vat amount|mwst betrag|ust betrag|steuerbetrag|importe|importe total|total neto|montant|montant ht|montant ttc|total ht|total ttc|importo|totale|totaal|bedrag|totaalprijs|'
    + 'kwota|razem|suma|wartosc|wartosc netto|wartosc brutto|kwota vat|montante|valor|valor total|importancia|סהכ|סה כ|סכום',
  name: 'item|article|product|service|name|title|artikel|leistung|produkt|ware|concepto|articulo|producto|servicio|nombre|designation|produit|prestation|libelle|nom|'
    + 'פריט|שם|מוצר|שירות|voce|articolo|prodotto|servizio|nome|dienst|naam|omschrijving artikel|towar|usluga|nazwa|artykul|towar lub usluga|artigo|produto|servico',
  description: 'description|details|text|note|beschreibung|bezeichnung|descripcion|detalle|description detaillee|detail|תיאור|פירוט|descrizione|dettagli|omschrijving|beschrijving|toelichting|opis|descricao|detalhes',
  quantity: 'quantity|qty|count|pcs|menge|anzahl|cantidad|cant|uds|quantite|qte|nombre d unites|כמות|quantita|qta|q ta|aantal|hoeveelheid|ilosc|liczba|quantidade|qtd|qtde',
  unit: 'unit|units|uom|unit of measure|einheit|me|unidad|unite|u|יחידה|unita|um|u m|eenheid|jednostka|jm|j m|jedn|unidade|un',
  price: 'price|unit price|rate|price each|each|net price|cost|preis|einzelpreis|stuckpreis|ep|e preis|nettopreis|precio|precio unitario|p unit|prix|prix unitaire|pu|pu ht|prix ht|prix unitaire ht|'
    + 'מחיר|מחיר ליחידה|prezzo|prezzo unitario|prijs|stukprijs|eenheidsprijs|cena|cena jednostkowa|cena netto|preco|preco unitario',
  tax: 'tax|tax rate|vat|vat rate|gst|sales tax|mwst|mwst satz|ust|umsatzsteuer|mehrwertsteuer|steuer|steuersatz|iva|tipo de iva|impuesto|tva|taux|taux de tva|taxe|מעמ|מע מ|מס ערך מוסף|'
    + 'aliquota|aliquota iva|imposta|btw|btw tarief|belasting|stawka|stawka vat|podatek|imposto|taxa|taxa de iva',
};

/** By codes of UN/ECE Recommendation 20. */
const UNITS: Record<string, string> = {
  C62: 'piece|pieces|pc|pcs|ea|each|unit|units|stk|stck|stuck|st|pieza|piezas|ud|uds|u|unidad|unidades|piece s|pce|יח|יחידה|יחידות|pezzo|pezzi|pz|stuks|stuk|szt|sztuka|sztuki|sztuk|peca|pecas|un|unidade',
  HUR: 'h|hr|hrs|hour|hours|std|stunde|stunden|hora|horas|heure|heures|שעה|שעות|ora|ore|uur|uren|u|godz|godzina|godziny|godzin',
  DAY: 'day|days|d|tag|tage|dia|dias|jour|jours|j|יום|ימים|giorno|giorni|gg|dag|dagen|dzien|dni',
  MON: 'month|months|monat|monate|mes|meses|mois|חודש|חודשים|mese|mesi|maand|maanden|mies|miesiac|miesiace|miesiecy',
  KGM: 'kg|kilo|kilogram|kilograms|kilogramm|kilogramo|kilogramos|kilogramme|kilogrammes|קג|ק ג|chilogrammo|chilogrammi|kilogramow|quilo|quilos',
  MTR: 'm|lm|lfm|metre|metres|meter|meters|metro|metros|metri|מטר|metr|metry|metrow|mb',
  MTK: 'm2|qm|sqm|square metre|square metres|quadratmeter|metro cuadrado|metros cuadrados|metre carre|metres carres|mq|metro quadrato|metri quadrati|vierkante meter|מר|מ ר|metr kwadratowy|metro quadrado|metros quadrados',
  LTR: 'l|lt|litre|litres|liter|liters|litro|litros|litri|ליטר|litr|litry|litrow',
  KMT: 'km|kilometre|kilometres|kilometer|kilometro|kilometros|kilometri|קמ|ק מ|kilometr|kilometry|kilometrow',
  LS: 'lump sum|flat|psch|pausch|pauschal|pauschale|global|tanto alzado|forfait|פאושל|a corpo|forfettario|vast bedrag|ryczalt|valor fixo',
};

const book = <T extends string>(words: Record<T, string>): ReadonlyMap<string, T> =>
  new Map((Object.entries(words) as [T, string][]).flatMap(([meaning, list]) => list.split('|').map((word): [string, T] => [word, meaning])).reverse());
const MEANINGS = book(HEADS);
const CODES = book(UNITS);

/** Small letters without accents, marks, currencies and what stands in brackets. */
export const plain = (text: string): string =>
  text.replace(/[([].*?[)\]]/g, ' ').replace(/²/g, '2').replace(/ł/gi, 'l').replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}|["'׳״’]/gu, '').toLowerCase()
    .replace(/\b(eur|euro|usd|gbp|chf|pln|ils)\b|[^\p{L}\p{N}]+/gu, ' ').trim();

/** What a column of this head holds; none where it is not known. A bare `#` counts rows. */
export const meaningOf = (head: string): Meaning | null => (head.trim() === '#' ? 'ignored' : (MEANINGS.get(plain(head)) ?? null));

/** What may count the rows or name the items, which the cells below tell apart: this window names its items so in some languages. */
const NAMES_TOO = new Set('position|regel|pozycja'.split('|'));
export const mayName = (head: string): boolean => NAMES_TOO.has(plain(head));

/** The code of a unit as people write it; none where it is not known. */
export const unitCode = (text: string): string | null => CODES.get(plain(text)) ?? null;

/** Whether a row's name says that it is a sum of others. */
const SUMS = new Set(('total|subtotal|sum|grand total|gesamt|gesamtsumme|gesamtbetrag|zwischensumme|summe|suma|importe total|total ht|total ttc|sous total|montant|totale|subtotale|totaal|subtotaal|'
  + 'razem|suma czesciowa|סהכ|סה כ|סיכום').split('|'));
export const isSum = (name: string): boolean => SUMS.has(plain(name));
