// Written by scripts/generate-goals.ts: one entry a file in names/.
import ar from './names/ar.json' with { type: 'json' };
import bg from './names/bg.json' with { type: 'json' };
import ca from './names/ca.json' with { type: 'json' };
import cnr from './names/cnr.json' with { type: 'json' };
import cs from './names/cs.json' with { type: 'json' };
import de from './names/de.json' with { type: 'json' };
import en from './names/en.json' with { type: 'json' };
import es from './names/es.json' with { type: 'json' };
import fo from './names/fo.json' with { type: 'json' };
import fr from './names/fr.json' with { type: 'json' };
import he from './names/he.json' with { type: 'json' };
import hy from './names/hy.json' with { type: 'json' };
import it from './names/it.json' with { type: 'json' };
import kk from './names/kk.json' with { type: 'json' };
import km from './names/km.json' with { type: 'json' };
import ky from './names/ky.json' with { type: 'json' };
import lo from './names/lo.json' with { type: 'json' };
import my from './names/my.json' with { type: 'json' };
import nb from './names/nb.json' with { type: 'json' };
import ne from './names/ne.json' with { type: 'json' };
import ro from './names/ro.json' with { type: 'json' };
import ru from './names/ru.json' with { type: 'json' };
import sw from './names/sw.json' with { type: 'json' };
import tg from './names/tg.json' with { type: 'json' };
import tk from './names/tk.json' with { type: 'json' };
import tr from './names/tr.json' with { type: 'json' };
import uk from './names/uk.json' with { type: 'json' };
import zhHans from './names/zh-Hans.json' with { type: 'json' };

export const namesByLanguage = {
  'ar': ar,
  'bg': bg,
  'ca': ca,
  'cnr': cnr,
  'cs': cs,
  'de': de,
  'en': en,
  'es': es,
  'fo': fo,
  'fr': fr,
  'he': he,
  'hy': hy,
  'it': it,
  'kk': kk,
  'km': km,
  'ky': ky,
  'lo': lo,
  'my': my,
  'nb': nb,
  'ne': ne,
  'ro': ro,
  'ru': ru,
  'sw': sw,
  'tg': tg,
  'tk': tk,
  'tr': tr,
  'uk': uk,
  'zh-Hans': zhHans,
};
