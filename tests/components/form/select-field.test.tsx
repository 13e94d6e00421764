import { render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SelectField } from '@/components/form/select-field';

const people = Array.from({ length: 120 }, (_, n) => ({ value: `p${n}`, label: `Colleague ${n}` }));

test('a long list is drawn when somebody comes near, and shows what is chosen before', async () => {
  const onChoose = vi.fn();
  render(() => <SelectField label="Who" none="Anybody" options={people} value="p7" onChoose={onChoose} />);
  const field = screen.getByLabelText<HTMLSelectElement>('Who');
  expect(screen.getAllByRole('option')).toHaveLength(2);
  expect(field.value).toBe('p7');

  await userEvent.tab();
  expect(field).toBe(document.activeElement);
  expect(screen.getAllByRole('option')).toHaveLength(121);
  expect(field.value).toBe('p7');
  await userEvent.selectOptions(field, 'p110');
  expect(onChoose).toHaveBeenCalledWith('p110');
});
