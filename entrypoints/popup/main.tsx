import { render } from 'solid-js/web';
import '@/components/tokens.css';
import { send } from '@/utils/browser/messages/send';
import { Popup } from './popup';

const root = document.getElementById('root');
if (root) render(() => <Popup />, root);
// The end of a short visit is a good moment for a nudge. Whether it arrives is not worth waiting for.
addEventListener('pagehide', () => void send('popup.closed').catch(() => undefined));
