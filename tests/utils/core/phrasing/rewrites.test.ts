import { describe, expect, test } from 'vitest';
import { type RewriteStyle, review } from '@/utils/core/phrasing';

const styled = (text: string, style: RewriteStyle) =>
  review(text).rewrites.find((rewrite) => rewrite.style === style)?.text;

/** A mark where a sentence begins, marks in a row, or a second "please", if the draft had none. */
const isMalformed = (text: string, draft: string): boolean =>
  [/(^|[.!?]\s+|\n)[,;:)—–…-]/u, /[,;:] ?[,;:?]|,\.|\.\?/u, /please[^.?!]*please/iu, /\S {2,}\S/u].some(
    (pattern) => pattern.test(text) && !pattern.test(draft),
  );

/** A draft, the direct and the short wording. Warm is direct with thanks, or asks to be told. */
const rewritten: readonly (readonly [draft: string, direct: string, short?: string])[] = [
  [
    'Would you mind reading the last chapter (page 20 and after)?',
    'Could you please read the last chapter (page 20 and after)?',
    'Can you read the last chapter (page 20 and after)? Thanks!',
  ],
  [
    "Just wondering if we're still on for lunch?",
    'Are we still on for lunch?',
    'Are we still on for lunch? Thanks!',
  ],
  [
    'Would it perhaps be possible to update the list?',
    'Could you please update the list?',
    'Can you update the list? Thanks!',
  ],
  [
    'Does anyone know the password of the guest network?',
    'Could someone please tell me the password of the guest network?',
    'Can someone tell me the password of the guest network? Thanks!',
  ],
  [
    'You need to take a few minutes and review this ASAP!',
    'Could you please take a few minutes and review this as soon as you can?',
    'Can you take a few minutes and review this as soon as you can? Thanks!',
  ],
  [
    'I wonder if you would reconsider your !vote?',
    'Could you please reconsider your !vote?',
    'Can you reconsider your !vote? Thanks!',
  ],
  [
    'Any chance you could check whether the wire is 20ft. long?',
    'Could you please check whether the wire is 20ft. long?',
    'Can you check whether the wire is 20ft. long? Thanks!',
  ],
  [
    'Would it be possible to meet with you and Dr. Chen on Friday?',
    'Could I please meet with you and Dr. Chen on Friday?',
    'Can I meet with you and Dr. Chen on Friday? Thanks!',
  ],
  [
    'Would it be possible to speak with someone in billing?',
    'Could I please speak with someone in billing?',
    'Can I speak with someone in billing? Thanks!',
  ],
  [
    'When you get a chance could you sign the card for Liz?',
    'When you get a chance could you please sign the card for Liz?',
    'When you get a chance can you sign the card for Liz? Thanks!',
  ],
  [
    'If you could send me the list, that would be great.',
    'Could you please send me the list?',
    'Can you send me the list? Thanks!',
  ],
  [
    "If you could just confirm the date, that'd be really helpful.",
    'Could you please confirm the date?',
    'Can you confirm the date? Thanks!',
  ],
  [
    'Quick question, can you see the shared folder?',
    'Can you see the shared folder?',
    'Can you see the shared folder? Thanks!',
  ],
  [
    "I was wondering if you'd seen my note.",
    "Could you please let me know if you'd seen my note?",
    "Can you tell me if you'd seen my note? Thanks!",
  ],
  [
    'I was wondering if you could send me the notes from Monday?',
    'Could you please send me the notes from Monday?',
    'Can you send me the notes from Monday? Thanks!',
  ],
  [
    "I was wondering if you'd be able to join the call on Tuesday.",
    'Would you be able to join the call on Tuesday?',
    'Would you be able to join the call on Tuesday? Thanks!',
  ],
  [
    'I was just wondering whether you might have time to look at the contract before Friday?',
    'Could you please look at the contract before Friday?',
    'Can you look at the contract before Friday? Thanks!',
  ],
  [
    'I wonder if you could explain the second chart to me.',
    'Could you please explain the second chart to me?',
    'Can you explain the second chart to me? Thanks!',
  ],
  [
    'wondering if you could take a look at my PR',
    'Could you please take a look at my PR?',
    'Can you take a look at my PR? Thanks!',
  ],
  [
    'Would it be possible to move the meeting to Thursday?',
    'Could we please move the meeting to Thursday?',
    'Can we move the meeting to Thursday? Thanks!',
  ],
  [
    'Would it be possible for you to send the invoice again?',
    'Could you please send the invoice again?',
    'Can you send the invoice again? Thanks!',
  ],
  [
    'Would you mind sending me the slides?',
    'Could you please send me the slides?',
    'Can you send me the slides? Thanks!',
  ],
  [
    'Do you mind sharing your screen?',
    'Could you please share your screen?',
    'Can you share your screen? Thanks!',
  ],
  [
    "I'd appreciate it if you could confirm by noon.",
    'Could you please confirm by noon?',
    'Can you confirm by noon? Thanks!',
  ],
  [
    'I would really appreciate it if you sent the form today.',
    'Could you please send the form today?',
    'Can you send the form today? Thanks!',
  ],
  [
    'It would be great if you could join us on Friday.',
    'Could you please join us on Friday?',
    'Can you join us on Friday? Thanks!',
  ],
  [
    'It would be helpful if you could share the logs.',
    'Could you please share the logs?',
    'Can you share the logs? Thanks!',
  ],
  [
    'I was hoping you could review my draft.',
    'Could you please review my draft?',
    'Can you review my draft? Thanks!',
  ],
  [
    'I wanted to see if you could cover my shift on Sunday.',
    'Could you please cover my shift on Sunday?',
    'Can you cover my shift on Sunday? Thanks!',
  ],
  [
    'I just wanted to ask if you have the numbers for June.',
    'Do you have the numbers for June?',
    'Do you have the numbers for June? Thanks!',
  ],
  [
    'I just wanted to check whether the invoice was paid.',
    'Could you please tell me if the invoice was paid?',
    'Can you tell me if the invoice was paid? Thanks!',
  ],
  [
    'Any chance you could restart the server?',
    'Could you please restart the server?',
    'Can you restart the server? Thanks!',
  ],
  [
    'Is there any chance you could lend me a charger?',
    'Could you please lend me a charger?',
    'Can you lend me a charger? Thanks!',
  ],
  [
    'Is there any way you could speed this up?',
    'Could you please speed this up?',
    'Can you speed this up? Thanks!',
  ],
  ['I need you to sign the form.', 'Could you please sign the form?', 'Can you sign the form? Thanks!'],
  [
    'I need you to call the vendor today.',
    'Could you please call the vendor today?',
    'Can you call the vendor today? Thanks!',
  ],
  [
    "I'd like you to present on Monday.",
    'Could you please present on Monday?',
    'Can you present on Monday? Thanks!',
  ],
  [
    'Can I ask you to forward the email to Jo?',
    'Could you please forward the email to Jo?',
    'Can you forward the email to Jo? Thanks!',
  ],
  [
    'Do you think you could proofread this?',
    'Could you please proofread this?',
    'Can you proofread this? Thanks!',
  ],
  [
    'Do you think we could move it to Tuesday?',
    'Could we please move it to Tuesday?',
    'Can we move it to Tuesday? Thanks!',
  ],
  [
    'If you get a chance, could you look at the ticket?',
    'If you get a chance, could you please look at the ticket?',
    'If you get a chance, can you look at the ticket? Thanks!',
  ],
  [
    'When you have a minute, please call me back.',
    'When you have a minute, could you please call me back?',
    'When you have a minute, can you call me back? Thanks!',
  ],
  [
    'When you get a chance, can you update the sheet?',
    'When you get a chance, could you please update the sheet?',
    'When you get a chance, can you update the sheet? Thanks!',
  ],
  [
    'Sorry to bother you, but could you look at my draft?',
    'Could you please look at my draft?',
    'Can you look at my draft? Thanks!',
  ],
  ['Sorry to bother you again. Where is the file?', 'Where is the file?'],
  [
    'I hate to ask, but could you cover Tuesday?',
    'Could you please cover Tuesday?',
    'Can you cover Tuesday? Thanks!',
  ],
  [
    'Sorry, quick question: can you add me to the channel?',
    'Could you please add me to the channel?',
    'Can you add me to the channel? Thanks!',
  ],
  [
    'Sorry, one more thing - could you resend it?',
    'Could you please resend it?',
    'Can you resend it? Thanks!',
  ],
  ['sorry quick question, can you add me?', 'Could you please add me?', 'Can you add me? Thanks!'],
  [
    'Sorry, one last thing; could you resend it?',
    'Could you please resend it?',
    'Can you resend it? Thanks!',
  ],
  ['Apologies, another question: where is the key?', 'Where is the key?', 'Where is the key? Thanks!'],
  ['Sorry, I have one more question: where is the key?', 'Where is the key?', 'Where is the key? Thanks!'],
  [
    'Would there be any way you could maybe look at the deck?',
    'Could you please look at the deck?',
    'Can you look at the deck? Thanks!',
  ],
  [
    "I don't want to be annoying, but could you review my change?",
    'Could you please review my change?',
    'Can you review my change? Thanks!',
  ],
  [
    'sorry to bother you could you send me the file',
    'Could you please send me the file?',
    'Can you send me the file? Thanks!',
  ],
  ['Sorry to bother you where is the file?', 'Where is the file?', 'Where is the file? Thanks!'],
  ['Sorry for the dumb question what is a rebase?', 'What is a rebase?', 'What is a rebase? Thanks!'],
  [
    'Sorry to bother you 🙏 can you look at it?',
    'Could you please look at it?',
    'Can you look at it? Thanks!',
  ],
  [
    'Sorry to bother you :) can you look at it?',
    'Could you please look at it?',
    'Can you look at it? Thanks!',
  ],
  [
    'hi was wondering if u could help me with the form',
    'hi could you please help me with the form?',
    'hi can you help me with the form? Thanks!',
  ],
  ['can u maybe check row 4?', 'Could you please check row 4?', 'Can you check row 4? Thanks!'],
  ['Could you send it over? Sorry to bother you!', 'Could you send it over?'],
  ['Quick question: where are the logs?', 'Where are the logs?', 'Where are the logs? Thanks!'],
  [
    'Quick question, do you know who owns billing?',
    'Do you know who owns billing?',
    'Do you know who owns billing? Thanks!',
  ],
  [
    'Hi Sam, quick question - can you send me the link?',
    'Hi Sam, could you please send me the link?',
    'Hi Sam, can you send me the link? Thanks!',
  ],
  [
    'Does anyone know how to reset the VPN?',
    'Could someone please tell me how to reset the VPN?',
    'Can someone tell me how to reset the VPN? Thanks!',
  ],
  [
    'Does anyone know why the build is red?',
    'Could someone please tell me why the build is red?',
    'Can someone tell me why the build is red? Thanks!',
  ],
  ['Can I ask you a question? Where is the staging database?', 'Where is the staging database?'],
  [
    'You must send me the report by noon.',
    'Could you please send me the report by noon?',
    'Can you send me the report by noon? Thanks!',
  ],
  ['You have to fix this today.', 'Could you please fix this today?', 'Can you fix this today? Thanks!'],
  [
    'You need to update the ticket.',
    'Could you please update the ticket?',
    'Can you update the ticket? Thanks!',
  ],
  [
    'Send me the report ASAP.',
    'Could you please send me the report as soon as you can?',
    'Can you send me the report as soon as you can? Thanks!',
  ],
  [
    'Fix this immediately.',
    'Could you please fix this as soon as you can?',
    'Can you fix this as soon as you can? Thanks!',
  ],
  [
    "Why haven't you sent the invoice yet?",
    'Could you please send the invoice?',
    'Can you send the invoice? Thanks!',
  ],
  ["Why haven't you replied?", 'Could you please reply?', 'Can you reply? Thanks!'],
  [
    'I was wondering if you had a chance to look at the proposal?',
    'Could you please look at the proposal?',
    'Can you look at the proposal? Thanks!',
  ],
  [
    'I was wondering if there is any update on the order.',
    'Is there any update on the order?',
    'Is there any update on the order? Thanks!',
  ],
  [
    'I was wondering when the office opens.',
    'Could you please tell me when the office opens?',
    'Can you tell me when the office opens? Thanks!',
  ],
  [
    'I was wondering how you deploy the site.',
    'Could you please tell me how you deploy the site?',
    'Can you tell me how you deploy the site? Thanks!',
  ],
  [
    "I'm wondering what the status of the ticket is.",
    'Could you please tell me what the status of the ticket is?',
    'Can you tell me what the status of the ticket is? Thanks!',
  ],
  [
    'Just wondering if you are free for lunch on Friday?',
    'Are you free for lunch on Friday?',
    'Are you free for lunch on Friday? Thanks!',
  ],
  [
    'Just checking if the invoice went out.',
    'Could you please tell me if the invoice went out?',
    'Can you tell me if the invoice went out? Thanks!',
  ],
  [
    'I wanted to ask what you think of the second option.',
    'Could you please tell me what you think of the second option?',
    'Can you tell me what you think of the second option? Thanks!',
  ],
  [
    "I know you're busy, but could you review this today?",
    'Could you please review this today?',
    'Can you review this today? Thanks!',
  ],
  [
    'I know this is a lot to ask, but would you mind covering for me on Friday?',
    'Could you please cover for me on Friday?',
    'Can you cover for me on Friday? Thanks!',
  ],
  [
    "Hi Jo, I hope you're well. I was wondering if you could send me last year's figures? Thanks, Sam",
    "Hi Jo, I hope you're well. Could you please send me last year's figures? Thanks, Sam",
    "Hi Jo, I hope you're well. Can you send me last year's figures? Thanks, Sam",
  ],
  [
    "Hey, I'm stuck on the login test and was wondering if you could take a look?",
    "Hey, I'm stuck on the login test. Could you please take a look?",
    "Hey, I'm stuck on the login test. Can you take a look? Thanks!",
  ],
  [
    'The build fails since this morning. Would it be possible for you to have a look at it?',
    'The build fails since this morning. Could you please have a look at it?',
    'The build fails since this morning. Can you have a look at it? Thanks!',
  ],
  [
    'Could you maybe possibly send it by Friday?',
    'Could you please send it by Friday?',
    'Can you send it by Friday? Thanks!',
  ],
  [
    'Could you just send me the file?',
    'Could you please send me the file?',
    'Can you send me the file? Thanks!',
  ],
  [
    "Can you please just look at line 40 and tell me what's wrong?",
    "Could you please look at line 40 and tell me what's wrong?",
    "Can you look at line 40 and tell me what's wrong? Thanks!",
  ],
  [
    "I don't suppose you could give me a lift to the station?",
    'Could you please give me a lift to the station?',
    'Can you give me a lift to the station? Thanks!',
  ],
  [
    "I don't suppose you have the old contract?",
    'Do you have the old contract?',
    'Do you have the old contract? Thanks!',
  ],
  [
    'Would you be able to send the address?',
    'Could you please send the address?',
    'Can you send the address? Thanks!',
  ],
  [
    'Would you be willing to speak at the event in May?',
    'Could you please speak at the event in May?',
    'Can you speak at the event in May? Thanks!',
  ],
  [
    'Would you be so kind as to send me the address?',
    'Could you please send me the address?',
    'Can you send me the address? Thanks!',
  ],
  [
    'May I ask you to close the window?',
    'Could you please close the window?',
    'Can you close the window? Thanks!',
  ],
  [
    'Might it be possible to get the key by 5 pm?',
    'Could I please get the key by 5 pm?',
    'Can I get the key by 5 pm? Thanks!',
  ],
  [
    'It would be great if you could review https://example.org/pr/42 and ping @jo.',
    'Could you please review https://example.org/pr/42 and ping @jo?',
    'Can you review https://example.org/pr/42 and ping @jo? Thanks!',
  ],
  [
    'I was wondering if you could run `npm test` before merging?',
    'Could you please run `npm test` before merging?',
    'Can you run `npm test` before merging? Thanks!',
  ],
  [
    "I was wondering if you could send it, since I'm out tomorrow.",
    "Could you please send it, since I'm out tomorrow?",
    "Can you send it, since I'm out tomorrow? Thanks!",
  ],
  [
    'I was wondering if you could help me with the VPN because it keeps dropping.',
    'Could you please help me with the VPN because it keeps dropping?',
    'Can you help me with the VPN because it keeps dropping? Thanks!',
  ],
  [
    "I'd be grateful if you could let me know by Friday.",
    'Could you please let me know by Friday?',
    'Can you let me know by Friday? Thanks!',
  ],
  [
    "We'd be grateful if you could confirm receipt.",
    'Could you please confirm receipt?',
    'Can you confirm receipt? Thanks!',
  ],
  [
    'We were wondering if you could extend the deadline.',
    'Could you please extend the deadline?',
    'Can you extend the deadline? Thanks!',
  ],
  [
    'We would like you to join the panel.',
    'Could you please join the panel?',
    'Can you join the panel? Thanks!',
  ],
  [
    'I want you to be honest with me.',
    'Could you please be honest with me?',
    'Can you be honest with me? Thanks!',
  ],
  [
    'Would you mind checking and updating the sheet?',
    'Could you please check and update the sheet?',
    'Can you check and update the sheet? Thanks!',
  ],
  ['Is it possible for you to come at 9?', 'Could you please come at 9?', 'Can you come at 9? Thanks!'],
  [
    'Would it be ok if you called me tomorrow?',
    'Could you please call me tomorrow?',
    'Can you call me tomorrow? Thanks!',
  ],
  ['Could I ask a favor? Could you water my plants next week?', 'Could you water my plants next week?'],
  ['Stupid question, but how do I export this?', 'How do I export this?', 'How do I export this? Thanks!'],
  [
    'This might be a dumb question, but where do I find the template?',
    'Where do I find the template?',
    'Where do I find the template? Thanks!',
  ],
  [
    'Sorry for the dumb question, but what does EOD mean?',
    'What does EOD mean?',
    'What does EOD mean? Thanks!',
  ],
  ['I feel silly asking, but how do I print this?', 'How do I print this?', 'How do I print this? Thanks!'],
  [
    'I was thinking maybe you could lead the session?',
    'Could you please lead the session?',
    'Can you lead the session? Thanks!',
  ],
  [
    'Whenever you have a moment, could you approve my leave?',
    'Whenever you have a moment, could you please approve my leave?',
    'Whenever you have a moment, can you approve my leave? Thanks!',
  ],
  [
    'Once you get a second, can you merge this?',
    'Once you get a second, could you please merge this?',
    'Once you get a second, can you merge this? Thanks!',
  ],
  ['I would love it if you could come.', 'Could you please come?', 'Can you come? Thanks!'],
  [
    "I'd love to know how you did it.",
    'Could you please tell me how you did it?',
    'Can you tell me how you did it? Thanks!',
  ],
  ["I wanted to know whether you're coming.", 'Are you coming?', 'Are you coming? Thanks!'],
  [
    "I'm curious whether the API supports paging.",
    'Could you please tell me if the API supports paging?',
    'Can you tell me if the API supports paging? Thanks!',
  ],
  [
    'Just curious, does the API support paging?',
    'Does the API support paging?',
    'Does the API support paging? Thanks!',
  ],
  [
    'Hi! I was wondering if you know who handles travel?',
    'Hi! Do you know who handles travel?',
    'Hi! Do you know who handles travel? Thanks!',
  ],
  [
    'Happy Friday! Any chance you can look at this today?',
    'Happy Friday! Could you please look at this today?',
    'Happy Friday! Can you look at this today? Thanks!',
  ],
  [
    'Thanks for the draft. Would you mind adding the dates?',
    'Thanks for the draft. Could you please add the dates?',
    'Thanks for the draft. Can you add the dates?',
  ],
  [
    'Thank you! I was hoping you could also send the PDF.',
    'Thank you! Could you please also send the PDF?',
    'Thank you! Can you also send the PDF?',
  ],
  [
    'I am writing to ask if you could extend my contract.',
    'Could you please extend my contract?',
    'Can you extend my contract? Thanks!',
  ],
  [
    'I am writing to ask whether the position is still open.',
    'Could you please tell me if the position is still open?',
    'Can you tell me if the position is still open? Thanks!',
  ],
  [
    "I'm reaching out to see if you could speak at our event.",
    'Could you please speak at our event?',
    'Can you speak at our event? Thanks!',
  ],
  [
    'Please respond ASAP!',
    'Could you please respond as soon as you can?',
    'Can you respond as soon as you can? Thanks!',
  ],
  ["You'll need to sign the form.", 'Could you please sign the form?', 'Can you sign the form? Thanks!'],
  [
    'You are required to submit the form by Friday.',
    'Could you please submit the form by Friday?',
    'Can you submit the form by Friday? Thanks!',
  ],
  [
    "Wondering whether you'd mind swapping shifts with me?",
    'Would you mind swapping shifts with me?',
    'Would you mind swapping shifts with me? Thanks!',
  ],
  [
    "I was wondering if you'd mind swapping shifts with me?",
    'Would you mind swapping shifts with me?',
    'Would you mind swapping shifts with me? Thanks!',
  ],
  [
    'I was wondering if you would like to join us for lunch?',
    'Would you like to join us for lunch?',
    'Would you like to join us for lunch? Thanks!',
  ],
  [
    "I was wondering if it's possible to get a copy.",
    'Is it possible to get a copy?',
    'Is it possible to get a copy? Thanks!',
  ],
  [
    'I was wondering if it would be possible for you to write a letter for me?',
    'Could you please write a letter for me?',
    'Can you write a letter for me? Thanks!',
  ],
  [
    'I was wondering if we could meet next week?',
    'Could we please meet next week?',
    'Can we meet next week? Thanks!',
  ],
  [
    'I was wondering if I could get a copy of the report?',
    'Could I please get a copy of the report?',
    'Can I get a copy of the report? Thanks!',
  ],
  [
    'I was wondering if I could borrow your charger.',
    'Could I please borrow your charger?',
    'Can I borrow your charger? Thanks!',
  ],
  ['Do you think I could have the key?', 'Could I please have the key?', 'Can I have the key? Thanks!'],
  [
    'Could I possibly get an extension until Monday?',
    'Could I please get an extension until Monday?',
    'Can I get an extension until Monday? Thanks!',
  ],
  [
    'I was wondering if you would prefer the blue one?',
    'Would you prefer the blue one?',
    'Would you prefer the blue one? Thanks!',
  ],
  [
    'I was wondering if you would know the answer?',
    'Would you know the answer?',
    'Would you know the answer? Thanks!',
  ],
  [
    "I was wondering whether you'd like to come.",
    'Would you like to come?',
    'Would you like to come? Thanks!',
  ],
];

/** Left alone: plain already, or not safe to put into another frame. */
const kept: readonly string[] = [
  "Call me when you have a minute and I'll explain the plan.",
  "Please keep in mind that if you have more than one video, you'll need to share each one separately.",
  'Remember, you need to review each of them for your year end talk.',
  'So, if I understand the issue, you need to remove the lock.',
  'You need to share a structure from C with Lua?',
  'You must submit an application and meet the rules in order to receive support.',
  'You need to confirm your registration to become a full member!',
  "You'll need to store something server-side.",
  'Would you be willing to check it, and to add it to the list?',
  "I don't suppose you'd fancy a trip to the archive, would you?",
  "I don't suppose you know how to open it, I've never had to do it before?",
  'Would be nice if you could get your hands on the script, huh?',
  'Is there a way I can do it myself?',
  'Would you be able to tell if more than a day passed in between?',
  'Or would you just be scaling up the small ones?',
  'We want to know which fast food restaurant do you prefer.',
  'I was wondering if you were in Rome.',
  'I wanted to know whether you still had time for a walk.',
  "I need you to share that one - it's the last copy.",
  'If you want to leave early, you have to sign this.',
  'To unlock it, you need to hold both buttons.',
  'Do you think you can make it?',
  'Do you think you might have left it in the car?',
  "You need to send me the file by 5 pm or I can't include it.",
  "You have to admit it's nice.",
  'Please, when you get a chance, send me the plan.',
  'If you have a moment, do you know where the tape is?',
  'If you could send it today, I could print it tonight.',
  'I was hoping that you would have a spare key.',
  'I was wondering if you could call me and I will explain.',
  "I was wondering if you could tell me, but if not I'll ask Jim.",
  'Sorry to bother you Kim, could you check the door?',
  "Sorry to bother you about the Hansen contract, but it's still unsigned. Could you look?",
  'Would you mind if I took Friday off?',
  'I was hoping to get your feedback on the plan.',
  'Could I trouble you for the address?',
  'Anyone know where the charger is?',
  'Do you have time to review PR 42 today?',
  'Please could you send the file?',
  'could u pls send the file',
  'Can u check the totals',
  "I was wondering if you couldn't use the old one instead?",
  'I was wondering if you could either send it or tell Jo.',
  'I need you to know that I tried.',
  'You need to know this.',
  'Would you mind not sharing this yet?',
  'Is it possible to get a refund?',
  'Would it be okay if I left at 4?',
  'Just a quick question about the rota: who is on call?',
  'Please advise.',
  'Maybe you could lead the session?',
  'Perhaps you could add a chart?',
  'Let me know if you could send it.',
  'Let me know when you can meet.',
  'If possible, could you send it today?',
  'If you could just sign here.',
  'I was wondering, could you send it?',
  'Reaching out to see if you might be available on Tuesday.',
  'Could you let me know if you are able to attend?',
  'Can you let me know ASAP?',
  'I need the report ASAP.',
  'Call me ASAP if the client complains.',
  'You should send it today.',
  "Why can't you send it today?",
  "Why didn't you tell me?",
  'I would appreciate your help with the move.',
  'I would appreciate hearing from you by Friday.',
  'Do you happen to have the old file?',
  'Do you know if Jo is in today?',
  'Would you know who to ask about parking?',
  'Any idea when the parcel arrives?',
  'Any chance of a quick review?',
  'Maybe you would like to join us?',
  'Please, could you maybe check this?',
];

/** What people write before an ask, what joins the two, and asks: every combination is a draft of chat as it is. */
const leads = [
  'Sorry',
  'Sorry to bother you',
  'sorry for asking again',
  'Sorry, quick question',
  'Quick one',
  "I know you're busy",
  'I hate to ask',
  'One more thing',
  'Hey Sam',
  'Hi Sam, sorry to chase',
  'This might be a dumb question',
  "Not sure if you're the right person to ask",
  'When you get a chance',
  'Apologies for the noise',
  'Forgive my ignorance',
  'Can I ask you something',
  'I have a quick question',
  'No worries if not',
];
const joints = [
  ...[': ', ', ', ' - ', ' — ', '... ', '… ', '; ', ', but ', ' but ', '. ', '! ', '\n', ' ', ' :) '],
  ...[' 🙏 ', ', so ', ', and ', ' (again) '],
];
const joined = [
  'could you send me the file?',
  'can you maybe take a look at this',
  'I was wondering if you could help me with the form.',
  'would you mind checking row 4?',
  'do you know who owns this?',
  'where is the key?',
  'please send me the report.',
  'I need you to fix this today.',
  'is there any chance you could cover Tuesday?',
  'does anyone know how to reset it?',
  'would it be possible to move the call?',
  'do you think you could possibly review it?',
  'you need to sign this.',
];

describe('rewrites', () => {
  test.for(rewritten)('words %s anew', ([draft, direct, short]) => {
    expect(styled(draft, 'direct')).toBe(direct);
    expect(styled(draft, 'short')).toBe(short);
  });

  test.for(kept)('leaves %s', (draft) => {
    expect(review(draft).rewrites).toEqual([]);
  });

  test.for(leads)('after “%s” keep the ask, one please and the marks in order', (lead) => {
    const wrong = joints.flatMap((joint) =>
      joined.flatMap((ask) => {
        const draft = lead + joint + ask;
        const { asks, rewrites, findings } = review(draft);
        const repaired = findings.flatMap(({ start, end, replacements }) =>
          replacements.map((replacement) => draft.slice(0, start) + replacement + draft.slice(end)),
        );
        const texts = [...rewrites.map(({ text }) => text), ...repaired];
        const isLost = (text: string) => asks.length > 0 && review(text).asks.length === 0;
        return texts.filter((text) => isLost(text) || isMalformed(text, draft)).map((text) => [draft, text]);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('the warm wording says thank you once', () => {
    expect(styled('I was wondering if you could send me the notes?', 'warm')).toBe(
      'Could you please send me the notes? Thank you!',
    );
    expect(styled('Could you maybe possibly send it? Thanks!', 'warm')).toBeUndefined();
  });
});
