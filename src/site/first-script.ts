/** Runs before the first paint, so that a chosen theme never flashes. */
const THEME = `try{let t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}`;

/** Notes a key that asks for the search before the script that opens it is there; that script looks for the note. */
const KEY = `onkeydown=e=>{let d=document,k=e.key;if(e.target==d.body&&(k=='/'&&!e.ctrlKey||k=='k'&&(e.ctrlKey||e.metaKey))){e.preventDefault();d.documentElement.dataset.asked='search'}}`;

/** The only inline script of the site: the security policy of every page allows exactly this text, by its hash. */
export const FIRST_SCRIPT = `${THEME};${KEY}`;
