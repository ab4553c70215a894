/** What part of a list is shown, in words. */
export function statusOf(from: number, to: number, total: number, one = 'paper', many = 'papers'): string {
  const count = (number: number): string => number.toLocaleString('en');
  if (from <= 1 && to === total) return `${count(total)} ${total === 1 ? one : many}`;
  return `${count(from)}–${count(to)} of ${count(total)} ${many}`;
}
