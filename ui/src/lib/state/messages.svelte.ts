// What is said in passing (toasts) and what is asked before something is lost.
import { asError } from '$lib/ipc/error';
import { heard } from './heard.svelte';

export interface Toast {
  text: string;
  bad: boolean;
  action: { label: string; run: () => void } | null;
}

export interface Question {
  title: string;
  body: string;
  confirm: string;
  danger: boolean;
  /** A second way to go on. */
  other?: string;
}

/** What is chosen: the way that is proposed, the other one, or to leave it. */
export type Chosen = true | 'other' | false;

const TOAST_MS = 7000;

class Messages {
  toast = $state.raw<Toast | null>(null);
  question = $state.raw<(Question & { answer: (chosen: Chosen) => void }) | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string, action: Toast['action'] = null): void {
    this.#show({ text, bad: false, action });
  }

  complain(thrown: unknown): void {
    this.#show({ text: asError(thrown).message, bad: true, action: null });
  }

  #show(toast: Toast): void {
    clearTimeout(this.#timer);
    this.toast = toast;
    heard.say(toast.action ? `${toast.text} ${toast.action.label}` : toast.text, toast.bad);
    if (!toast.bad) this.#timer = setTimeout(() => this.dismiss(), TOAST_MS);
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.toast = null;
  }

  /** Asks before something that cannot be undone. */
  async ask(question: Question): Promise<boolean> {
    return (await this.choose(question)) === true;
  }

  /** The same with two ways to go on. */
  choose(question: Question): Promise<Chosen> {
    return new Promise((resolve) => {
      this.question = {
        ...question,
        answer: (chosen) => {
          this.question = null;
          resolve(chosen);
        },
      };
    });
  }
}

export const messages = new Messages();
