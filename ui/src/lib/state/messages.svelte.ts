// What is said in passing (toasts) and what is asked before something is lost.
import { asError } from '$lib/ipc/error';
import { heard } from './heard.svelte';

/** Something to press. */
export interface Offer {
  label: string;
  run: () => void;
  /** Whether it still means anything; always, where it does not say. */
  holds?: () => boolean;
}

export interface Toast {
  text: string;
  bad: boolean;
  action: Offer | null;
  /** Whether it is still so; always, where it does not say. */
  holds?: () => boolean;
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

/** How long something without anything to press is told. */
const PASSING_MS = 7000;

class Messages {
  /** Gone by itself after a while. */
  #passing = $state.raw<Toast | null>(null);
  /** What went wrong stands until it is closed. */
  #wrong = $state.raw<Toast | null>(null);
  /** What can be pressed stands until it is, or is closed, or has lost its meaning: nobody has to be quick. */
  #offered = $state.raw<Toast | null>(null);
  question = $state.raw<(Question & { answer: (chosen: Chosen) => void }) | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    $effect.root(() => {
      $effect(() => {
        const holds = this.#offered?.holds ?? this.#offered?.action?.holds;
        if (holds?.() === false) this.#offered = null;
        if (this.#wrong?.holds?.() === false) this.#wrong = null;
      });
    });
  }

  /** The one that is shown: what was said last, and under it what stands. */
  get toast(): Toast | null {
    return this.#passing ?? this.#wrong ?? this.#offered;
  }

  /** Whether something stays, if only under what passes. */
  get stands(): boolean {
    return this.#wrong !== null || this.#offered !== null;
  }

  /** Tells what a person did, in place of all that was told before. */
  say(text: string, action: Offer | null = null): void {
    const toast = { text, bad: false, action };
    this.#wrong = null;
    this.#offered = action ? toast : null;
    this.#pass(action ? null : toast);
    heard.say(action ? `${text} ${action.label}` : text);
  }

  /** Tells what came by itself: for a while over what stands, which it does not undo. */
  note(text: string): void {
    this.#pass({ text, bad: false, action: null });
    heard.say(text);
  }

  /** Tells what something waits for, for as long as it does. */
  stand(text: string, holds: () => boolean): void {
    this.#pass(null);
    this.#offered = { text, bad: false, action: null, holds };
    heard.say(text);
  }

  /** Tells what went wrong, until it is closed or does not hold any more. */
  complain(thrown: unknown, holds?: () => boolean): void {
    const text = asError(thrown).message;
    this.#pass(null);
    this.#wrong = { text, bad: true, action: null, ...(holds && { holds }) };
    heard.say(text, true);
  }

  #pass(toast: Toast | null): void {
    clearTimeout(this.#timer);
    this.#passing = toast;
    if (toast) this.#timer = setTimeout(() => (this.#passing = null), PASSING_MS);
  }

  /** Closes the one that is shown. */
  dismiss(): void {
    if (this.#passing) this.#pass(null);
    else if (this.#wrong) this.#wrong = null;
    else this.#offered = null;
  }

  /** Asks before something that cannot be undone. */
  async ask(question: Question): Promise<boolean> {
    return (await this.choose(question)) === true;
  }

  /** The same with two ways to go on. A question that is still open is answered by leaving it. */
  choose(question: Question): Promise<Chosen> {
    this.question?.answer(false);
    return new Promise((resolve) => {
      const asked = {
        ...question,
        answer: (chosen: Chosen) => {
          if (this.question === asked) this.question = null;
          resolve(chosen);
        },
      };
      this.question = asked;
    });
  }
}

export const messages = new Messages();
