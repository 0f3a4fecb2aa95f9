// The one place that calls Rust, so that every failure arrives as an `AppError`.
import { invoke, type InvokeArgs } from '@tauri-apps/api/core';
import { asError } from './error';

export async function call<T>(command: string, args?: InvokeArgs): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw asError(thrown);
  }
}
