import type { JSX } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '../button';
import { AskWords } from './ask-words';
import styles from './practice.module.css';
import { ReactionTable } from './reaction-table';
import type { SpokenScript } from './spoken-script';

interface ReadProps {
  readonly script: SpokenScript;
  readonly onDone: (reactionIds: string[]) => void;
}

/** Reads the script through, once and calmly. */
export function Read(props: ReadProps): JSX.Element {
  return (
    <div class={styles.mode}>
      <p class={styles.lead}>{i18n.t('rehearse.read.lead')}</p>
      <AskWords script={props.script} size="normal" />
      <ReactionTable
        reactions={props.script.reactions}
        theySay={i18n.t('reaction.theySay')}
        iSay={i18n.t('reaction.iSay')}
      />
      <div class={styles.buttons}>
        <Button look="primary" onClick={() => props.onDone(props.script.reactions.map(({ id }) => id))}>
          {i18n.t('rehearse.done')}
        </Button>
      </div>
    </div>
  );
}
