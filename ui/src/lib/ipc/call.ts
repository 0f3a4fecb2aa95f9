// The one place that calls Rust, so that every failure arrives as an `AppError` and every sentence in the
// window's language.
import { invoke, type InvokeArgs } from '@tauri-apps/api/core';
import { asError } from './error';
import { spoken } from './spoken';

export async function call<T>(command: string, args?: InvokeArgs): Promise<T> {
  try {
    return spoken(await invoke<T>(command, args));
  } catch (thrown) {
    throw asError(thrown);
  }
}
