// Reading a file of messages as far as joining and comparing files needs it.

/** Each message by its key, with what stands below it, without comments. */
export function entries(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let key = '';
  for (const line of text.split('\n')) {
    const begins = /^(-?[a-zA-Z][\w-]*)\s*=/.exec(line);
    if (begins) {
      key = begins[1] ?? '';
      found.set(key, line);
    } else if (/^[ }]/.test(line) && key !== '') {
      found.set(key, `${found.get(key)}\n${line}`);
    } else {
      key = '';
    }
  }
  return found;
}
