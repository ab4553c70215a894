/** How Node and Rust say that the disk refused: full, over a limit, without permission, read-only. */
const REFUSED = /\b(?:ENOSPC|EFBIG|EDQUOT|EACCES|EROFS|os error (?:28|27|122|13|30))\b/;

/** What went wrong in a build; where the disk refused, with what to do. */
export function sayFailure(message: string): string {
  return REFUSED.test(message) && !message.includes('make room')
    ? `${message}. What was there is whole; make room or give permission, then build again.`
    : message;
}
