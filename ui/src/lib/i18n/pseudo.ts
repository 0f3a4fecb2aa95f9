// English that looks foreign and is two fifths longer: what does not come from the messages, and what
// has no room for other languages, is seen at a glance.

const ACCENTS: Record<string, string> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ', n: 'ñ', o: 'ó', p: 'þ',
  q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'ú', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
  A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Í', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ṁ', N: 'Ñ', O: 'Ó', P: 'Þ',
  Q: 'Ǫ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Ú', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž',
};
const LONGER = 0.4;
const FILL = ' ẋẋẋẋẋ';

/** One text between brackets; blanks to be filled stay as they are. */
function stretched(text: string): string {
  const parts = text.split(/(\{[^}]*\})/);
  const letters = parts.reduce((sum, part, at) => sum + (at % 2 === 0 ? part.length : 0), 0);
  if (letters === 0 || !/\p{L}/u.test(parts.filter((_, at) => at % 2 === 0).join(''))) return text;
  const looks = parts.map((part, at) => (at % 2 === 0 ? part.replace(/[A-Za-z]/g, (c) => ACCENTS[c] ?? c) : part)).join('');
  return `⟦${looks}${FILL.repeat(Math.ceil((letters * LONGER) / FILL.length)).slice(0, Math.ceil(letters * LONGER))}⟧`;
}

/** The messages of a Fluent text, each of its texts stretched; keys, selectors and variants stay. */
export function accented(source: string): string {
  return source
    .split('\n')
    .map((line) => {
      const variant = /^(\s+\*?\[[^\]]+\]\s*)(.+)$/.exec(line);
      if (variant) return `${variant[1]}${stretched(variant[2] ?? '')}`;
      const message = /^(-?[a-zA-Z][\w-]*\s*=\s*)(.+)$/.exec(line);
      if (!message || /->\s*$/.test(line)) return line;
      return `${message[1]}${stretched(message[2] ?? '')}`;
    })
    .join('\n');
}
