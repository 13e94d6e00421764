import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '@/utils/composer/handover';
import { createHelp } from './help';

export default defineUnlistedScript(() => {
  const meeting = handover();
  meeting.help?.stop();
  meeting.help = createHelp();
  // Not only when the background says that we are here: that is two messages later.
  if (meeting.wanted) meeting.help.open(meeting.wanted);
});
