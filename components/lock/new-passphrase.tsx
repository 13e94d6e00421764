import { createSignal, type JSX } from 'solid-js';
import { i18n } from '#i18n';
import { PassphraseField } from '../form/passphrase-field';

/** Below this a passphrase is tried out too quickly. */
const SHORTEST = 12;

/** A passphrase that is being chosen, typed twice. */
export interface NewPassphrase {
  readonly first: () => string;
  readonly second: () => string;
  /** Whether it can be taken; from the first time this is asked the fields say what is missing. */
  check(): boolean;
  type(which: 'first' | 'second', text: string): void;
  clear(): void;
  readonly isTold: () => boolean;
}

export function createNewPassphrase(): NewPassphrase {
  const [first, setFirst] = createSignal('');
  const [second, setSecond] = createSignal('');
  const [isTold, setTold] = createSignal(false);
  return {
    ...{ first, second, isTold },
    check() {
      setTold(true);
      return first().length >= SHORTEST && first() === second();
    },
    type(which, text) {
      if (which === 'first') setFirst(text);
      else setSecond(text);
    },
    clear() {
      setFirst('');
      setSecond('');
      setTold(false);
    },
  };
}

export function NewPassphraseFields(props: {
  readonly chosen: NewPassphrase;
  readonly label?: string;
}): JSX.Element {
  const isShort = () => props.chosen.first().length < SHORTEST;
  const isDifferent = () => props.chosen.first() !== props.chosen.second();
  return (
    <>
      <PassphraseField
        label={props.label ?? i18n.t('data.copy.passphrase')}
        value={props.chosen.first()}
        isNew
        problem={props.chosen.isTold() && isShort() ? i18n.t('data.copy.short') : undefined}
        onInput={(text) => props.chosen.type('first', text)}
      />
      <PassphraseField
        label={i18n.t('data.copy.again')}
        value={props.chosen.second()}
        isNew
        problem={
          props.chosen.isTold() && !isShort() && isDifferent() ? i18n.t('data.copy.different') : undefined
        }
        onInput={(text) => props.chosen.type('second', text)}
      />
    </>
  );
}
