import { diagnosticsOfContent } from './diagnosticsOfContent.ts';
import { diagnosticsOfForm } from './diagnosticsOfForm.ts';

/** How a fault is told: what is wrong, and what to do about it. {words} are filled in. */
export interface DiagnosticWords {
  severity: 'error' | 'warning';
  message: string;
  remedy: string;
}

/**
 * Everything that can be wrong with a file from outside. A code is stable and never reused. Each has a failing example in
 * tests/diagnostics/.
 */
export const diagnostics = { ...diagnosticsOfForm, ...diagnosticsOfContent };

export type DiagnosticCode = keyof typeof diagnostics;

export const diagnosticCodes = Object.keys(diagnostics) as DiagnosticCode[];
