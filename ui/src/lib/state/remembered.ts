// Small choices that outlive the window: theme, last view. Losing them must never break anything.

export function remembered<T>(key: string, otherwise: T, accepts: (value: unknown) => value is T): T {
  try {
    const text = localStorage.getItem(`counterfoil.${key}`);
    const value: unknown = text === null ? undefined : JSON.parse(text);
    return accepts(value) ? value : otherwise;
  } catch {
    return otherwise;
  }
}

export function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(`counterfoil.${key}`, JSON.stringify(value));
  } catch {
    // Without storage the choice lasts as long as the window.
  }
}
