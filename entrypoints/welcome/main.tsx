import { showPage } from '@/components/show-page';
import { Welcome } from './welcome';

showPage(() => <Welcome />);
