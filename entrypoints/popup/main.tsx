import { showPage } from '@/components/show-page';
import { send } from '@/utils/browser/messages/send';
import { Popup } from './popup';

showPage(() => <Popup />);
// The end of a short visit is a good moment for a nudge. Whether it arrives is not worth waiting for.
addEventListener('pagehide', () => void send('popup.closed').catch(() => undefined));
