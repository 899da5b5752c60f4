import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { defaultSettings, type Settings as Kept } from '../../app/records.ts';
import { expectAccessible } from '../review/accessible.ts';
import Settings from './Settings.svelte';

function show(settings: Partial<Kept> = {}) {
  const calls = { onchange: vi.fn(), ondeleteall: vi.fn() };
  render(Settings, { settings: { ...defaultSettings, ...settings }, ...calls });
  return { ...calls, user: userEvent.setup() };
}

it('shows what is set', async () => {
  show({ name: 'Teo', exploring: 'nursing', theme: 'dark', pace: 'brisk', stretch: 4 });
  expect(screen.getByLabelText('What may they call you?')).toHaveValue('Teo');
  expect(screen.getByLabelText(/What are you exploring/)).toHaveValue('nursing');
  expect(screen.getByRole('radio', { name: 'dark' })).toBeChecked();
  expect(screen.getByRole('radio', { name: '3 times faster' })).toBeChecked();
  expect(screen.getByRole('slider', { name: /Slower clock/ })).toHaveValue('4');
  expect(screen.getByText(/Half an hour takes 120 minutes/)).toBeVisible();
  await expectAccessible();
});

it('hands back the whole settings with one thing changed', async () => {
  const { user, onchange } = show({ name: 'Te' });
  await user.type(screen.getByLabelText('What may they call you?'), 'o');
  expect(onchange).toHaveBeenLastCalledWith({ ...defaultSettings, name: 'Teo' });
  await user.click(screen.getByRole('radio', { name: 'light' }));
  expect(onchange).toHaveBeenLastCalledWith({ ...defaultSettings, name: 'Te', theme: 'light' });
  await user.click(screen.getByRole('radio', { name: 'not at all' }));
  expect(onchange).toHaveBeenLastCalledWith({ ...defaultSettings, name: 'Te', pace: 'untimed' });
});

it('slows the clock, and says that the marks do not change', async () => {
  const { onchange } = show();
  const slider = screen.getByRole('slider', { name: /Slower clock/ });
  expect(slider).toHaveAccessibleDescription(/Your marks do not change/);
  await fireEvent.input(slider, { target: { value: '3' } });
  expect(onchange).toHaveBeenLastCalledWith({ ...defaultSettings, stretch: 3 });
});

it('asks before it deletes everything, and says that it did', async () => {
  const { user, ondeleteall } = show();
  await user.click(screen.getByRole('button', { name: 'Delete everything' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Keep them' }));
  expect(ondeleteall).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Delete everything' }));
  await user.click(dialog.getByRole('button', { name: 'Delete everything' }));
  expect(ondeleteall).toHaveBeenCalledOnce();
  expect(screen.getByRole('status')).toHaveTextContent('Everything was deleted');
  await expectAccessible();
});

it('says what is kept where, and which version this is', () => {
  show();
  expect(screen.getByText(/What you write stays on this computer/)).toBeVisible();
  expect(screen.getByText(/^Half Hour \d+\.\d+/)).toBeVisible();
});
