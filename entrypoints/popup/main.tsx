import { render } from 'solid-js/web';
import '@/components/tokens.css';
import { Popup } from './popup';

const root = document.getElementById('root');
if (root) render(() => <Popup />, root);
