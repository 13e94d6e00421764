import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import Squire from 'squire-rte';

/** A composer of the practice inbox: what it holds, and how to empty it after a send. */
interface Composer {
  text(): string;
  clear(): void;
}

/** The editor of Fastmail and Proton Mail. */
function mailComposer(host: HTMLElement): Composer {
  const squire = new Squire(host, {
    sanitizeToDOMFragment: (html) => {
      const template = document.createElement('template');
      template.innerHTML = html; // The page's own text, in a page of our own.
      return template.content;
    },
  });
  return { text: () => host.innerText, clear: () => squire.setHTML('') };
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
