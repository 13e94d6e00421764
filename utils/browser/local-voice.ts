import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Says a text aloud; what is being said stops first. */
export interface Speaker {
  say(text: string): void;
  stop(): void;
}

/**
 * The system's own voice for the page's language, or `undefined` when there is none. A voice that is not
 * `localService` sends what it reads to a server, so such voices do not exist for us.
 */
export function createLocalVoice(): Accessor<Speaker | undefined> {
  // A browser may be built without speech.
  if (!('speechSynthesis' in globalThis)) return () => undefined;
  const speech = globalThis.speechSynthesis;
  const [voice, setVoice] = createSignal(pickLocalVoice(speech.getVoices(), navigator.language));
  // The list is empty at first and arrives by event.
  const look = () => void setVoice(pickLocalVoice(speech.getVoices(), navigator.language));
  speech.addEventListener('voiceschanged', look);
  onCleanup(() => {
    speech.removeEventListener('voiceschanged', look);
    speech.cancel();
  });
  return () => {
    const chosen = voice();
    return chosen && speakerOf(speech, chosen);
  };
}

/** The first local voice of a language, its region if there is one; never a voice of another language. */
export function pickLocalVoice<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly V[],
  language: string,
): V | undefined {
  const local = voices.filter(({ localService }) => localService);
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  const same = local.filter(({ lang }) => primary(lang) === primary(language));
  return same.find(({ lang }) => lang.toLowerCase() === language.toLowerCase()) ?? same[0];
}

function speakerOf(speech: SpeechSynthesis, voice: SpeechSynthesisVoice): Speaker {
  return {
    say(text) {
      speech.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      speech.speak(utterance);
    },
    stop: () => speech.cancel(),
  };
}
