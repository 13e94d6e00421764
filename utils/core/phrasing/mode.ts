/**
 * Which lines are the writer's own prose. Quoted replies, forwarded messages, signatures and code are not.
 * (Lampert, Dale & Paris 2010: dropping them first removed 41 % of the errors in finding requests.)
 */

export const prose = 0;
/** Between two ``` lines. */
export const fence = 1;
/** After "Best," and the like: short lines are the signature, a full sentence ends it. */
export const closing = 2;
/** After "-- ", "On … wrote:" or an Outlook separator: nothing more is the writer's. */
export const tail = 3;
