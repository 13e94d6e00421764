import './browser-words';
import '@/components/tokens.css';
import './gallery.css';
import { For } from 'solid-js';
import { render } from 'solid-js/web';
import { rooms } from './rooms';

/** `?room=asks` shows that one alone. */
const chosen = new URLSearchParams(location.search).get('room');
const shown = rooms.filter(({ name }) => chosen === null || chosen === name);

const root = document.getElementById('root');
if (root) {
  render(
    () => (
      <main>
        <h1>Gallery</h1>
        <For each={shown}>
          {({ name, states }) => (
            <section aria-label={name}>
              <h2>{name}</h2>
              <div class="states">
                <For each={states}>
                  {(state) => (
                    <figure data-state={state.name}>
                      <figcaption>{state.name}</figcaption>
                      <div class="frame">{state.view()}</div>
                    </figure>
                  )}
                </For>
              </div>
            </section>
          )}
        </For>
      </main>
    ),
    root,
  );
}
