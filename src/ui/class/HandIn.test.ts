import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { handedIn } from '../../../tests/support/classVisits.ts';
import { storedFrom } from '../../app/files.ts';
import { openVisitFile, type VisitFile } from '../../core/scoring/visitFile.ts';
import { expectAccessible } from '../review/accessible.ts';
import HandIn from './HandIn.svelte';

function show(file: VisitFile = handedIn({ learner: 'Teo' })) {
  const { visit: opened } = openVisitFile(JSON.stringify(file), 'visit.json');
  if (!opened) throw new Error('the file of this test has a fault');
  const [onclose, onsave] = [vi.fn(), vi.fn()];
  render(HandIn, { visit: storedFrom(opened), scenario: opened.scenario, onclose, onsave });
  return { onclose, onsave, user: userEvent.setup() };
}

describe('handing in', () => {
  it('shows exactly what the file contains before it is saved', async () => {
    show();
    const contents = within(screen.getByRole('region', { name: 'What the file contains' }));
    expect(contents.getByText('Which skills matter most in your work?')).toBeVisible();
    expect(contents.getByText(/The phone from seven to three stays with me/)).toBeVisible();
    expect(contents.getByText('Your name: Teo')).toBeVisible();
    expect(contents.getByText(/of 100, from .* marks/)).toBeVisible();
    expect(screen.getByText(/Not in it: your notepad/)).toBeVisible();
    await expectAccessible();
  });

  it('opens the file itself, letter for letter', async () => {
    const { user } = show();
    await user.click(screen.getByText('The file itself, letter for letter'));
    expect(await screen.findByText(/"format": "half-hour-visit"/)).toHaveTextContent('"name": "Teo"');
  });

  it('saves under the name that was chosen', async () => {
    const { user, onsave, onclose } = show();
    const name = screen.getByLabelText('Name on the file');
    expect(name).toHaveValue('Teo');
    await user.clear(name);
    await user.type(name, 'Teo Brandt');
    expect(screen.getByText(/The file will be called half-hour-ward-six-2026-03-10-teo-brandt\.json/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(onsave).toHaveBeenCalledWith('Teo Brandt');
    expect(onclose).toHaveBeenCalled();
  });

  it('needs no name, and says what follows', async () => {
    const { user, onsave } = show();
    await user.clear(screen.getByLabelText('Name on the file'));
    expect(screen.getByText(/Without a name it goes under the one that you told Ms Farrow/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(onsave).toHaveBeenCalledWith('');
  });

  it('saves nothing when it is put off', async () => {
    const { user, onsave, onclose } = show();
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(onclose).toHaveBeenCalled();
    expect(onsave).not.toHaveBeenCalled();
  });
});
