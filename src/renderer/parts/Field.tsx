import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
  TextField,
  useFilter,
} from 'react-aria-components';
import './Field.css';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date' | 'url';
  help?: ReactNode;
  placeholder?: string;
  required?: boolean;
  focusFirst?: boolean;
}

/** One line of text, or a date, with its name above it. */
export function Field({
  label,
  value,
  onChange,
  type = 'text',
  help,
  placeholder,
  required,
  focusFirst,
}: FieldProps) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isRequired={required}
      autoFocus={focusFirst}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      <Input className="input" type={type} placeholder={placeholder} spellCheck={type === 'text'} />
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
    </TextField>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  onChange: (value: T) => void;
  /** Its name is heard and not seen. */
  unseen?: boolean;
  choices: { id: T; words: string; help?: string }[];
}

/** One of a few. */
export function Choice<T extends string>({ label, value, onChange, unseen, choices }: ChoiceProps<T>) {
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => onChange(key as T)}
      aria-label={unseen ? label : undefined}
    >
      {!unseen && <Label>{label}</Label>}
      <Button className="input choice-button">
        <SelectValue className="choice-value" />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover choice-list" offset={4}>
        <ListBox items={choices}>
          {(choice) => (
            <ListBoxItem className="option" textValue={choice.words}>
              <Text slot="label">{choice.words}</Text>
              {choice.help && (
                <Text slot="description" className="option-help">
                  {choice.help}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

interface SuggestProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  suggestions: string[];
  help?: ReactNode;
  focusFirst?: boolean;
}

/** A line of text with suggestions; what is typed counts, suggested or not, and is not suggested once more. */
export function Suggest({ label, value, onChange, suggestions, help, focusFirst }: SuggestProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ComboBox
      defaultFilter={(words, typed) => words !== typed && contains(words, typed)}
      className="field"
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      defaultItems={suggestions.map((words) => ({ id: words, words }))}
      menuTrigger="focus"
      autoFocus={focusFirst}
    >
      <Label>{label}</Label>
      <div className="suggest">
        <Input className="input" />
        <Button className="suggest-open" aria-label="Show suggestions">
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <Popover className="popover choice-list" offset={4}>
        <ListBox<{ id: string; words: string }>>
          {(item) => (
            <ListBoxItem className="option" textValue={item.words}>
              {item.words}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
