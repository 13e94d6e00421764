import ArrowLeft from 'lucide-solid/icons/arrow-left';
import Copy from 'lucide-solid/icons/copy';
import Trash from 'lucide-solid/icons/trash';
import { createEffect, createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { dayWords } from '@/components/day-words';
import { explained } from '@/components/explained';
import { LONGEST_TEXT } from '@/components/form/text-field';
import { ReactionFields } from '@/components/reaction-fields';
import { type ScriptPart, ScriptParts } from '@/components/script-parts';
import { contentNow } from '@/utils/browser/content-now';
import { database } from '@/utils/browser/database/database';
import type { Doing } from '@/utils/browser/database/doing';
import type { OneScript } from '@/utils/browser/database/rehearsal';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import { type Entry, removed } from '@/utils/core/practice/change';
import { usualReactions } from '@/utils/core/practice/content/reactions';
import { reactionFrom, suggestedReactions } from '@/utils/core/practice/reaction-suggestions';
import type { Reaction, ReactionKind, Script } from '@/utils/core/practice/script';
import { reviewScript } from '@/utils/core/practice/script-review';
import { editScript } from '@/utils/core/practice/scripts';
import { copyScript } from './copy-script';
import { hrefOfScript, type Mode, modes } from './script-address';
import styles from './write-script.module.css';

interface WriteScriptProps {
  readonly id: string;
  /** The script as it is saved; another window may change it meanwhile, or delete it. */
  readonly script: Script | undefined;
  readonly rehearsal: OneScript;
  readonly disabledRules: readonly string[];
  readonly doing: Doing;
}

/** Writes a script. Each field is kept on every input and saved when it is left. */
export function WriteScript(props: WriteScriptProps): JSX.Element {
  // eslint-disable-next-line solid/reactivity -- The form belongs to this id; another id is another form.
  const fields = createKeptFields(`script/${props.id}`, () => fieldsOf(props.script));
  const [isHanded, setIsHanded] = createSignal(false);
  const ids = createMemo(() => props.script?.reactions.map(({ id }) => id) ?? [], [], { equals: sameList });
  const kinds = createMemo(() => new Map(props.script?.reactions.map(({ id, kind }) => [id, kind])));

  // What is on its way into the record, by field: until the record shows it, an equal text is an older one.
  const underway = new Map<string, string>();
  // Once the record says the same, it is kept there; dropped any earlier, the field would show the old words.
  createEffect(() => {
    const saved = fieldsOf(props.script);
    for (const [name, text] of underway) if (saved[name] === text) underway.delete(name);
    const isSaved = (name: string) => !underway.has(name) && saved[name] === fields.value(name);
    const kept = fields.typedFields().filter(isSaved);
    if (kept.length > 0) fields.forget(...kept);
  });

  const reactionAsTyped = (reaction: Reaction): Reaction => ({
    ...reaction,
    theySay: fields.value(`${reaction.id}/theySay`),
    iSay: fields.value(`${reaction.id}/iSay`),
  });

  const words = createMemo(() => ({
    opener: fields.value('opener'),
    request: fields.value('request'),
    why: fields.value('why'),
    easyOut: fields.value('easyOut'),
    reactions: (props.script?.reactions ?? []).map(reactionAsTyped),
  }));

  const review = createMemo(() => {
    const result = reviewScript(words(), { disabledRules: props.disabledRules, channel: 'chat' });
    return { ...result, findings: result.findings.map(explained) };
  });

  let lastSave = Promise.resolve();

  /** Saves fields one after another: a later text must not be overtaken by an earlier one. */
  function leave(...names: readonly string[]): Promise<void> {
    const isTyped = new Set(fields.typedFields());
    const typed = names
      .filter((name) => isTyped.has(name))
      .map((name) => [name, fields.value(name)] as const);
    for (const [name, text] of typed) underway.set(name, text);
    lastSave = lastSave.then(async () => {
      if (await saveFields(typed)) return;
      for (const [name] of typed) underway.delete(name);
    });
    return lastSave;
  }

  /**
   * Saves texts over the newest record, so that two windows never undo each other.
   *
   * @returns whether the record will show them
   */
  async function saveFields(typed: readonly (readonly [name: string, text: string])[]): Promise<boolean> {
    if (typed.some(([name, text]) => isRefused(name, text))) return false;
    let isChanged = false;
    const isSaved = await props.doing.act({
      tables: ['scripts'],
      decide: async (entry) => {
        const current = await readScript();
        if (!current) return undefined;
        const saved = fieldsOf(current);
        const changed = typed.filter(([name, text]) => saved[name] !== text);
        isChanged = changed.length > 0;
        if (!isChanged) return {};
        const next = changed.reduce((script, [name, text]) => withField(script, name, text), current);
        const { title, opener, request, why, easyOut, reactions } = next;
        return {
          scripts: [editScript(current, { title, opener, request, why, easyOut, reactions }, entry().now)],
        };
      },
    });
    return isSaved && isChanged;
  }

  /** The script as it is now; `undefined` when another window deleted it. */
  async function readScript(): Promise<Script | undefined> {
    const current = await database.scripts.get(props.id);
    return current?.deletedAt === undefined ? current : undefined;
  }

  const change = (said: string, how: (script: Script, entry: () => Entry) => Script) =>
    props.doing.act({
      said,
      tables: ['scripts'],
      decide: async (entry) => {
        const current = await readScript();
        return current && { scripts: [how(current, entry)] };
      },
    });

  function addReaction(kind: ReactionKind): Promise<boolean> {
    const ofKind = contentNow(usualReactions).filter((suggestion) => suggestion.kind === kind);
    return change(i18n.t('reaction.added', [i18n.t(`reaction.${kind}`)]), (script, entry) => {
      // The next suggestion of the kind, and from the first again when all are there.
      const suggestion =
        ofKind[script.reactions.filter((reaction) => reaction.kind === kind).length % ofKind.length];
      if (!suggestion) return script;
      const reactions = [...script.reactions, reactionFrom(suggestion, entry().id)];
      return editScript(script, { reactions }, entry().now);
    });
  }

  /** A reaction of every kind, for a script that was begun elsewhere from one line. */
  const fillReactions = () =>
    change(i18n.t('reaction.filled'), (script, entry) => {
      const missing = suggestedReactions(script.reactions, contentNow(usualReactions)).map((suggestion) =>
        reactionFrom(suggestion, entry().id),
      );
      return editScript(script, { reactions: [...script.reactions, ...missing] }, entry().now);
    });

  function removeReaction(id: string): Promise<boolean> {
    fields.forget(`${id}/theySay`, `${id}/iSay`);
    return change(i18n.t('reaction.removed'), (script, entry) =>
      editScript(
        script,
        { reactions: script.reactions.filter((reaction) => reaction.id !== id) },
        entry().now,
      ),
    );
  }

  async function remove(): Promise<void> {
    const isDeleted = await change(i18n.t('script.removed'), (script, entry) => removed(script, entry().now));
    if (isDeleted) location.hash = '#rehearse';
  }

  async function copy(): Promise<void> {
    if (props.script) props.doing.say(await copyScript({ ...props.script, ...words() }));
  }

  async function hand(): Promise<void> {
    await copy();
    setIsHanded(true);
  }

  return (
    <div class={styles.page}>
      <a class={styles.back} href="#rehearse">
        <ArrowLeft size={16} aria-hidden="true" />
        {i18n.t('rehearse.toAll')}
      </a>
      <section class={styles.part} aria-labelledby="script-practise">
        <h2 id="script-practise">{i18n.t('script.practise')}</h2>
        <nav class={styles.buttons} aria-labelledby="script-practise">
          <For each={modes}>
            {(mode) => (
              <a class={styles.mode} href={hrefOfScript(props.id, mode)}>
                {modeName(mode)}
              </a>
            )}
          </For>
        </nav>
        <p class={styles.quiet}>
          <Show when={props.rehearsal.next} fallback={i18n.t('rehearse.noNextLong')}>
            {(date) => i18n.t('rehearse.nextLong', [dayWords(date(), props.rehearsal.today)])}
          </Show>
        </p>
      </section>
      <section class={styles.part} aria-labelledby="script-words">
        <h2 id="script-words">{i18n.t('script.words')}</h2>
        <ScriptParts
          value={(part: ScriptPart) => fields.value(part)}
          onInput={(part, text) => fields.type(part, text)}
          onLeave={(part) => void leave(part)}
          review={review()}
        />
        <div class={styles.buttons}>
          <Button onClick={() => void copy()}>
            <Copy size={16} aria-hidden="true" />
            {i18n.t('script.copy')}
          </Button>
          <Button onClick={() => void hand()}>{i18n.t('script.hand')}</Button>
        </div>
        <Show when={isHanded()}>
          <p class={styles.quiet}>{i18n.t('script.handed')}</p>
        </Show>
      </section>
      <section class={styles.part} aria-labelledby="script-reactions">
        <h2 id="script-reactions">{i18n.t('script.reactions')}</h2>
        <p class={styles.quiet}>{i18n.t('script.reactionsHint')}</p>
        <ReactionFields
          ids={ids()}
          viewOf={(id) => ({
            id,
            kind: kinds().get(id) ?? 'yes',
            theySay: fields.value(`${id}/theySay`),
            iSay: fields.value(`${id}/iSay`),
          })}
          onInput={(id, field, text) => fields.type(`${id}/${field}`, text)}
          onLeave={(id) => void leave(`${id}/theySay`, `${id}/iSay`)}
          onRemove={(id) => void removeReaction(id)}
          onAdd={(kind) => void addReaction(kind)}
          onFill={() => void fillReactions()}
        />
      </section>
      <div class={styles.remove}>
        <Button look="quiet" onClick={() => void remove()}>
          <Trash size={16} aria-hidden="true" />
          {i18n.t('script.remove')}
        </Button>
      </div>
    </div>
  );
}

/** The name of a way to practise, for people. */
function modeName(mode: Mode): string {
  return {
    read: i18n.t('rehearse.mode.read'),
    aloud: i18n.t('rehearse.mode.aloud'),
    'with-someone': i18n.t('rehearse.mode.withSomeone'),
    'role-play': i18n.t('rehearse.mode.rolePlay'),
  }[mode];
}

/** Every text of a script by the name of its field: a part, or `REACTION/iSay`. */
function fieldsOf(script: Script | undefined): Readonly<Record<string, string>> {
  if (!script) return {};
  const { title, opener, request, why, easyOut, reactions } = script;
  const lines = reactions.flatMap(({ id, theySay, iSay }): [string, string][] => [
    [`${id}/theySay`, theySay],
    [`${id}/iSay`, iSay],
  ]);
  const parts = Object.entries({ title, opener, request, why, easyOut });
  return Object.fromEntries<string>([...parts, ...lines]);
}

function withField(script: Script, name: string, text: string): Script {
  const [id, field] = name.split('/');
  if (field === undefined) return { ...script, [name]: text };
  return {
    ...script,
    reactions: script.reactions.map((reaction) =>
      reaction.id === id ? { ...reaction, [field]: text } : reaction,
    ),
  };
}

/** Whether a field cannot be saved as it is; it says so beside itself, and stays kept as typed. */
function isRefused(name: string, text: string): boolean {
  if (name === 'title') return text.trim() === '' || text.length > 120;
  return text.length > LONGEST_TEXT;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
