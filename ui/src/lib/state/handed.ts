// Files that come in by themselves: let go of over the window, or opened with the program. They are meant
// for one's own books; practice, which goes away, gets none of them unasked.
import { t } from '$lib/i18n';
import * as ipc from '$lib/ipc';
import { fileName } from '$lib/logic/paths';
import { messages } from './messages.svelte';
import { panels } from './panels.svelte';
import { leavePractice } from './practice.svelte';
import { session } from './session.svelte';

/** Those that wait for the answer. */
let waiting: string[] = [];

/** Opens them; while one practises, where the person says. */
export async function takeFiles(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  if (!session.practising) return panels.take([...paths]);
  const asked = waiting.length > 0;
  waiting = [...waiting, ...paths];
  if (asked) return;
  const answer = await messages.choose({
    title: t('handed-practice-title', { n: paths.length, name: fileName(paths[0] ?? '') }),
    body: t('handed-practice-body'),
    confirm: t('handed-practice-leave'),
    other: t('handed-practice-here'),
    danger: false,
  });
  const files = waiting;
  waiting = [];
  if (answer === 'other') panels.take(files);
  else if (answer === true) await openInOwn(files);
}

async function openInOwn(files: string[]): Promise<void> {
  try {
    await ipc.handBack(files);
  } catch (thrown) {
    return messages.complain(thrown);
  }
  await leavePractice();
}
