import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { at, Driven, header, reading, smallScenario } from '../../../../tests/support/visit.ts';
import { expectAccessible } from '../../review/accessible.ts';
import Coach from './Coach.svelte';

const begun = () => new Driven(smallScenario(), header({ pace: 'untimed' })).arrive();

it('says what to do next only when it is asked, and for that moment only', async () => {
  const user = userEvent.setup();
  const driven = begun();
  const { rerender } = render(Coach, { visit: driven.visit });
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await user.click(screen.getByRole('button', { name: 'What now?' }));
  expect(screen.getByRole('status')).toHaveTextContent('Say hello, and who you are.');
  expect(screen.getByText(/^“Good morning, Ms Brook\./)).toBeVisible();
  await expectAccessible();
  await rerender({ visit: driven.say(at(0, 20), reading(['greet', 'introduce-self']), 'Good morning').visit });
  expect(screen.queryByText('Say hello, and who you are.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'What now?' }));
  expect(screen.getByRole('status')).toHaveTextContent('Say why you asked to meet');
});

it('speaks up by itself after a slip', async () => {
  const driven = begun().say(at(1), reading(['off-topic']), 'Do you watch football?');
  render(Coach, { visit: driven.visit });
  expect(screen.getByRole('status')).toHaveTextContent('That left the subject.');
  expect(screen.getByRole('img', { name: 'A slip:' })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  await expectAccessible();
});
