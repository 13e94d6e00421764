// Node 22 has no Temporal; both browsers do (Chrome 144, Firefox 140), so nothing like this ships.
import 'temporal-polyfill/global';
