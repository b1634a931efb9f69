import { showWalk } from '../walk/show-walk.js';

void showWalk({ place: 'panel' });
