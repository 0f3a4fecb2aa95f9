// A JSON text over several lines. It is not decoded: numbers stay as they were sent, and a text
// that was cut in the middle is shown as far as it goes.

const INDENT = '  ';

/** Whether the text is worth breaking into lines: an object or a list. */
const isJson = (text: string) => /^\s*[[{]/.test(text);

/** `{"a":1}` as three lines; anything that is not JSON as it is. */
export function jsonLines(text: string): string {
  if (!isJson(text)) return text;
  let out = '';
  let depth = 0;
  let quoted = false;
  let escaped = false;
  const line = () => `\n${INDENT.repeat(depth)}`;
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at] ?? '';
    if (quoted) {
      out += c;
      quoted = escaped || c !== '"';
      escaped = c === '\\' && !escaped;
    } else if (c === '"') {
      out += c;
      quoted = true;
    } else if (c === '{' || c === '[') {
      const close = /^\s*[\]}]/.exec(text.slice(at + 1, at + 40));
      if (close) {
        out += c + close[0].trim();
        at += close[0].length;
      } else {
        depth += 1;
        out += c + line();
      }
    } else if (c === '}' || c === ']') {
      depth = Math.max(0, depth - 1);
      out += line() + c;
    } else if (c === ',') out += c + line();
    else if (c === ':') out += ': ';
    else if (!/\s/.test(c)) out += c;
  }
  return out;
}
