import Plus from 'lucide-solid/icons/plus';
import { createSignal, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import { Button } from '@/components/button';
import { TextField } from '@/components/form/text-field';
import { PlanForm } from '@/components/plan-form';
import { planWords } from '@/components/plan-words';
import type { Doing } from '@/utils/browser/database/doing';
import { readAddressee } from '@/utils/browser/database/people';
import { oneAtATime } from '@/utils/browser/one-at-a-time';
import { createKeptFields } from '@/utils/browser/storage/kept-fields';
import type { Person } from '@/utils/core/practice/person';
import type { Area } from '@/utils/core/practice/plan';
import { emptyPlanFields, planItemFrom } from '@/utils/core/practice/plan-fields';
import { createPlanItem } from '@/utils/core/practice/plan-items';
import styles from './plan.module.css';

interface AreaPartProps {
  readonly area: Area;
  readonly people: readonly Person[];
  readonly wallNow: string;
  readonly doing: Doing;
  /** Gets the new item's whole sentence. */
  readonly onSaved: (sentence: string) => void;
  readonly onRename: (name: string) => void;
  readonly onSetAside: () => void;
  /** Its waiting items. */
  readonly children: JSX.Element;
}

/** One area of the plan with its items and the form for the next one. */
export function AreaPart(props: AreaPartProps): JSX.Element {
  const kept = createKeptFields(
    `plan-${props.area.id}`,
    () => ({ ...emptyPlanFields, isOpen: '' }),
    'planItems',
  );
  const [newName, setNewName] = createSignal<string>();
  const typedName = () => newName()?.trim() ?? '';

  const save = oneAtATime(async () => {
    const fields = kept.values();
    const areaId = props.area.id;
    const id = await kept.saveAs();
    let sentence = '';
    const isWritten = await props.doing.act({
      said: i18n.t('plan.saved'),
      tables: ['planItems', 'people'],
      decide: async (entry) => {
        const { personId, created } = await readAddressee(fields, entry);
        const item = createPlanItem(planItemFrom(fields, { areaId, personId }), { ...entry(), id });
        const added = created ? [created] : [];
        sentence = planWords(item, [...props.people, ...added]);
        return { planItems: [item], people: added };
      },
    });
    if (!isWritten) return;
    kept.forget();
    props.onSaved(sentence);
  });

  return (
    <section class={styles.part} aria-label={props.area.name}>
      <Show
        when={newName() !== undefined}
        fallback={
          <div class={styles.head}>
            <h2 dir="auto">{props.area.name}</h2>
            <div class={styles.buttons}>
              <Button look="quiet" onClick={() => setNewName(props.area.name)}>
                {i18n.t('plan.rename')}
              </Button>
              <Button look="quiet" onClick={() => props.onSetAside()}>
                {i18n.t('people.setAside')}
              </Button>
            </div>
          </div>
        }
      >
        <form
          class={styles.add}
          onSubmit={(event) => {
            event.preventDefault();
            if (typedName() === '' || typedName().length > 80) return;
            props.onRename(typedName());
            setNewName(undefined);
          }}
        >
          <TextField
            label={i18n.t('plan.areaName')}
            longest={80}
            value={newName() ?? ''}
            problem={typedName() === '' ? i18n.t('plan.problem.empty') : undefined}
            onInput={setNewName}
          />
          <Button type="submit">{i18n.t('ladder.save')}</Button>
        </form>
      </Show>
      <ul class={styles.list}>{props.children}</ul>
      <Show
        when={kept.value('isOpen') !== ''}
        fallback={
          <div class={styles.newItem}>
            <Button onClick={() => kept.type('isOpen', 'open')}>
              <Plus size={16} aria-hidden="true" />
              {i18n.t('plan.new')}
            </Button>
          </div>
        }
      >
        <PlanForm
          fields={kept.values()}
          onType={(field, text) => kept.type(field, text)}
          people={props.people}
          wallNow={props.wallNow}
          onSave={() => void save()}
          onCancel={() => kept.forget()}
        />
      </Show>
    </section>
  );
}
