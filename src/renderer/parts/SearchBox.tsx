import { Search, X } from 'lucide-react';
import { type Ref, useEffect, useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import './SearchBox.css';

interface SearchBoxProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  /** Where the arrow keys go from the field: into the list below it. */
  onDown?: () => void;
  inputRef?: Ref<HTMLInputElement>;
}

/** The field at the head of a list. Esc empties it. */
export function SearchBox({ label, placeholder, value, onChange, onDown, inputRef }: SearchBoxProps) {
  return (
    <SearchField className="search-box" aria-label={label} value={value} onChange={onChange}>
      <Search size={16} strokeWidth={1.75} aria-hidden />
      <Input
        ref={inputRef}
        className="input"
        placeholder={placeholder}
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || !onDown) return;
          event.preventDefault();
          onDown();
        }}
      />
      <Button className="search-clear" aria-label="Clear search">
        <X size={14} aria-hidden />
      </Button>
    </SearchField>
  );
}

/** The latest value after it has rested: typing does not ask for every letter. */
export function useRested<T>(value: T, milliseconds = 120): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
