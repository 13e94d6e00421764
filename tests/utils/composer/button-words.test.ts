import { describe, expect, test } from 'vitest';
import { isNamedSend, isNamedThrowAway } from '@/utils/composer/button-words';

function button(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  const [element] = template.content.children;
  if (!element) throw new Error('no element');
  return element;
}

const labelled = (name: string) => button(`<div role="button" aria-label="${name}"></div>`);

describe('the name of a button', () => {
  test.each([
    'Send',
    'Send (Ctrl-Enter)',
    'Send and archive',
    'Send and close',
    '➤ Senden',
    'Envoyer',
    'Enviar mensaje',
    'Invia',
    'Verzenden',
    'Wyślij',
    'Küldés',
    'Отправить',
    '送信する',
    '发送消息',
    'שלח',
  ])('“%s” says that it sends', (name) => {
    expect(isNamedSend(labelled(name))).toBe(true);
    expect(isNamedThrowAway(labelled(name))).toBe(false);
  });

  test.each([
    'Discard draft',
    'Entwurf verwerfen',
    'Schließen',
    'Supprimer le brouillon',
    'Descartar borrador',
    'Annulla',
    'Usuń wersję roboczą',
    'Stäng',
    'Mégse',
    'Удалить черновик',
    '下書きを破棄',
    '删除草稿',
    '삭제',
  ])('“%s” says that it throws the draft away', (name) => {
    expect(isNamedThrowAway(labelled(name))).toBe(true);
    expect(isNamedSend(labelled(name))).toBe(false);
  });

  test.each([
    'Sender',
    'Resend code',
    'Attach a file',
    'Closed captions',
    'Enclose',
    'Reply',
    'Silent',
    'Sluitend',
  ])('“%s” says neither', (name) => {
    expect(isNamedSend(labelled(name))).toBe(false);
    expect(isNamedThrowAway(labelled(name))).toBe(false);
  });

  test.each([
    ['its text', '<button>Senden</button>'],
    ['its tooltip', '<button data-tooltip="Send ‪(Ctrl-Enter)‬"></button>'],
    ['its title', '<button title="Send"><svg></svg></button>'],
    ['its value', '<input type="submit" value="Send">'],
  ])('is %s', (_, html) => {
    expect(isNamedSend(button(html))).toBe(true);
  });
});
