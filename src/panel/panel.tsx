import { showWalk } from '../walk/show-walk.js';

showWalk({ place: 'panel' });
