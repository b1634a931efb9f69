import { render } from 'preact';
import '../view/tokens.css';
import '../view/journey-report.css';
import '../view/emotion-spark.css';
import '../view/method-link.css';
import '../view/study-report.css';
import './dashboard.css';
import { Dashboard } from './dashboard.js';

const screen = document.getElementById('screen');
if (screen) render(<Dashboard />, screen);
