import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** A composer of the practice inbox: what it holds, and how to empty it after a send. */
interface Composer {
  text(): string;
  clear(): void;
}

/** A plain editable element, as in Gmail. */
function mailComposer(element: HTMLElement): Composer {
  return { text: () => element.innerText, clear: () => element.replaceChildren() };
}

/** ProseMirror, the editor of Jira and Linear. */
function chatComposer(element: HTMLElement): Composer {
  const editor = new Editor({
    element,
    extensions: [StarterKit],
    editorProps: { attributes: { 'aria-label': 'Chat with Priya', role: 'textbox' } },
  });
  return { text: () => editor.getText(), clear: () => editor.commands.clearContent(true) };
}

function ticketComposer(area: HTMLTextAreaElement): Composer {
  return {
    text: () => area.value,
    clear: () => {
      area.value = '';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}

function sendsTo(name: string, composer: Composer): void {
  byId(`${name}-send`).addEventListener('click', () => {
    const text = composer.text().trim();
    if (text === '') return;
    const message = document.createElement('p');
    message.textContent = text;
    byId(`${name}-sent`).append(message);
    composer.clear();
  });
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The practice inbox has no element "${id}".`);
  return element;
}

const ticket = byId('ticket');
sendsTo('mail', mailComposer(byId('mail')));
sendsTo('chat', chatComposer(byId('chat')));
if (ticket instanceof HTMLTextAreaElement) sendsTo('ticket', ticketComposer(ticket));
