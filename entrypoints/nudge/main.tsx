import { render } from 'solid-js/web';
import '@/components/tokens.css';
import { NudgePage } from './nudge-page';

const root = document.getElementById('root');
const id = new URLSearchParams(location.search).get('id') ?? '';
if (root) render(() => <NudgePage id={id} />, root);
