import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explore.css';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLE_QUERIES } from './example-queries.ts';

const fetcher: GraphiQLProps['fetcher'] = async (question) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(question) });
  return answer.json();
};
const root = document.getElementById('root');

if (root)
  createRoot(root).render(
    <GraphiQL fetcher={fetcher} defaultTabs={EXAMPLE_QUERIES.map((query) => ({ query }))}>
      <GraphiQL.Logo>
        <a href="/">Crosstown</a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
