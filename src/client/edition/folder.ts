/** The folder edition: pages that open from `file:`, each with this one script. */
import './folder-access.ts';
import './elements.ts';
import { completeLinks } from './complete-links.ts';

completeLinks(document.documentElement);
