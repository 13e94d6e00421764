import Maximize from 'lucide-solid/icons/maximize';
import Printer from 'lucide-solid/icons/printer';
import X from 'lucide-solid/icons/x';
import type { JSX } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '../button';
import { AskWords } from './ask-words';
import styles from './practice.module.css';
import { ReactionTable } from './reaction-table';
import sheet from './sheet.module.css';
import type { SpokenScript } from './spoken-script';

interface WithSomeoneProps {
  readonly script: SpokenScript;
  readonly onPrint: () => void;
  readonly onDone: (reactionIds: string[]) => void;
}

/** A sheet for somebody who plays the other person: on paper, or on this screen. */
export function WithSomeone(props: WithSomeoneProps): JSX.Element {
  let dialog: HTMLDialogElement | undefined;
  return (
    <div class={styles.mode}>
      <p class={styles.lead}>{i18n.t('rehearse.withSomeone.lead')}</p>
      <div class={styles.buttons}>
        <Button onClick={() => props.onPrint()}>
          <Printer size={16} aria-hidden="true" />
          {i18n.t('rehearse.withSomeone.print')}
        </Button>
        <Button onClick={() => dialog?.showModal()}>
          <Maximize size={16} aria-hidden="true" />
          {i18n.t('rehearse.withSomeone.show')}
        </Button>
      </div>
      <div class={sheet.paper}>
        <Sheet script={props.script} />
      </div>
      <dialog
        ref={(element) => {
          dialog = element;
        }}
        class={sheet.full}
        aria-label={i18n.t('rehearse.withSomeone.sheet')}
      >
        <div class={sheet.close}>
          <Button onClick={() => dialog?.close()}>
            <X size={16} aria-hidden="true" />
            {i18n.t('rehearse.withSomeone.close')}
          </Button>
        </div>
        <Sheet script={props.script} />
      </dialog>
      <div class={styles.buttons}>
        <Button look="primary" onClick={() => props.onDone(props.script.reactions.map(({ id }) => id))}>
          {i18n.t('rehearse.done')}
        </Button>
      </div>
    </div>
  );
}

function Sheet(props: { readonly script: SpokenScript }): JSX.Element {
  return (
    <article class={sheet.sheet}>
      <h2 dir="auto">{props.script.title}</h2>
      <h3>{i18n.t('rehearse.sheet.ask')}</h3>
      <AskWords script={props.script} size="normal" />
      <h3>{i18n.t('rehearse.sheet.you')}</h3>
      <p>{i18n.t(props.script.reactions.length > 0 ? 'rehearse.sheet.how' : 'rehearse.sheet.howFreely')}</p>
      <ReactionTable
        reactions={props.script.reactions}
        theySay={i18n.t('rehearse.sheet.youSay')}
        iSay={i18n.t('rehearse.sheet.theyAnswer')}
      />
    </article>
  );
}
