/**
 * Runs before the first paint, so that a chosen theme never flashes. The only inline script of the site: the
 * security policy of every page allows exactly this text, by its hash.
 */
export const THEME_SCRIPT = `try{let t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}`;
