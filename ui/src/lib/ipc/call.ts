// The one place that calls Rust, so that every failure arrives as an `AppError` and every sentence in the
// window's language.
import { invoke, type InvokeArgs } from '@tauri-apps/api/core';
import { asError } from './error';
import { spoken } from './spoken';

/** How long what is under way is waited for before other books are shown, or the window ends. */
const UNDER_WAY_MS = 2000;

const underWay = new Set<Promise<unknown>>();
/** While other books are being opened: what is asked meanwhile waits, for good where they were. */
let shut: Promise<void> | null = null;

async function ask<T>(command: string, args?: InvokeArgs): Promise<T> {
  const asked = invoke<T>(command, args);
  underWay.add(asked);
  try {
    return spoken(await asked);
  } catch (thrown) {
    throw asError(thrown);
  } finally {
    underWay.delete(asked);
  }
}

export async function call<T>(command: string, args?: InvokeArgs): Promise<T> {
  if (shut) await shut;
  return ask<T>(command, args);
}

/** Ends when nothing is under way, or soon anyway: what talks to a service or waits for a person may take long. */
export async function settled(): Promise<void> {
  const until = Date.now() + UNDER_WAY_MS;
  while (underWay.size > 0 && Date.now() < until) {
    await Promise.race([Promise.allSettled([...underWay]), new Promise((over) => setTimeout(over, until - Date.now()))]);
  }
}

/** Has Rust show other books. Nothing that this page asks for afterwards reaches them: the page has to start anew.
    Only where it fails, the page goes on as it was. */
export async function exchangeBooks(command: string): Promise<void> {
  await settled();
  let open = (): void => undefined;
  shut = new Promise((resolve) => (open = resolve));
  try {
    await ask<void>(command);
  } catch (thrown) {
    shut = null;
    open();
    throw thrown;
  }
}
