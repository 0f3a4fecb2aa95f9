// What is asked before something is lost.
import { expect, it } from 'vitest';
import { messages } from './messages.svelte';

const question = (title: string) => ({ title, body: '', confirm: 'Yes', danger: false });

it('a question that another one comes before is answered with no, and no caller waits for ever', async () => {
  const first = messages.ask(question('first'));
  const old = messages.question;
  const second = messages.choose({ ...question('second'), other: 'Otherwise' });
  expect(await first).toBe(false);
  old?.answer(true);
  expect(messages.question?.title).toBe('second');
  messages.question?.answer('other');
  expect(await second).toBe('other');
  expect(messages.question).toBeNull();
});
