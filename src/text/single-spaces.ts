/** Every run of white space as one space. A text without other runs, as most are, comes back as it is: nothing matches. */
export function singleSpaces(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ');
}
