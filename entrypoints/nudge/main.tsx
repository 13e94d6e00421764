import { showPage } from '@/components/show-page';
import { NudgePage } from './nudge-page';

const id = new URLSearchParams(location.search).get('id') ?? '';
showPage(() => <NudgePage id={id} />);
