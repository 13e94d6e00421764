import { showPage } from '@/components/show-page';
import { Dashboard } from './dashboard';

showPage(() => <Dashboard />);
