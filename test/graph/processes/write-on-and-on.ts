import { type GraphSettings, openGraph } from '../../../graph/open.ts';
import { practiceRecord, relationship, themeRecord, write } from '../../support/graph-of-practices.ts';

/** Writes practice after practice until it is killed, and prints the id of each once its writing is acknowledged. */
const graph = await openGraph(JSON.parse(process.argv[2] ?? '') as GraphSettings);
await write(graph, { nodes: [themeRecord('shared')] });
for (let number = 1; ; number++) {
  const practice = practiceRecord(`p${String(number).padStart(5, '0')}`, `Practice ${number}`);
  const about = relationship('ABOUT', practice.id, 'theme:shared', { as: 'TOPIC' });
  await write(graph, { nodes: [practice], relationships: [about] });
  console.log(practice.id);
}
