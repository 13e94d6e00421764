import { render } from 'solid-js/web';
import '@/components/tokens.css';
import { Dashboard } from './dashboard';

const root = document.getElementById('root');
if (root) render(() => <Dashboard />, root);
