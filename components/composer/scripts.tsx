import { For, type JSX, Show } from 'solid-js';
import { i18n } from '#i18n';
import type { ListedScripts, ScriptTitle } from './card-view';

interface ScriptsProps {
  readonly scripts: ListedScripts;
  readonly onList: () => void;
  readonly onInsert: (script: ScriptTitle) => void;
}

/** The user's rehearsed scripts: asked for only once the user wants them. */
export function Scripts(props: ScriptsProps): JSX.Element {
  const listed = () => (props.scripts === 'locked' ? [] : props.scripts);
  const words = () => i18n.t(props.scripts === 'locked' ? 'composer.scriptsLocked' : 'composer.noScripts');
  return (
    <div class="scripts">
      <Show
        when={listed()}
        fallback={
          <button type="button" class="plain" on:click={() => props.onList()}>
            {i18n.t('composer.scripts')}
          </button>
        }
      >
        {(scripts) => (
          <>
            <h3 class="section">{i18n.t('composer.scripts')}</h3>
            <Show when={scripts().length > 0} fallback={<p class="quiet">{words()}</p>}>
              <ul>
                <For each={scripts()}>
                  {(script) => (
                    <li>
                      <button type="button" class="choice" on:click={() => props.onInsert(script)}>
                        {script.title}
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </>
        )}
      </Show>
    </div>
  );
}
