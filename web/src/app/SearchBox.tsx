import { useMatchRoute, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { SearchField } from '../components/SearchField.tsx';
import classes from './SearchBox.module.css';

/** Searches the whole network from any page but the one that searches itself. */
export function SearchBox() {
  const navigate = useNavigate();
  const matchRoute = useMatchRoute();
  const [text, setText] = useState('');
  if (matchRoute({ to: '/search' })) return <div className={classes.search} />;
  return (
    <div className={classes.search}>
      <SearchField
        place="header"
        text={text}
        onText={setText}
        onSearch={(wanted) => {
          setText('');
          navigate({ to: '/search', search: wanted ? { q: wanted } : {} });
        }}
      />
    </div>
  );
}
