import '@fontsource-variable/rubik/wght.css';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/assistant/wght.css';
import './tokens.css';
import './base.css';
import './controls.css';
import './kinds.css';
