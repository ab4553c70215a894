import fc from 'fast-check';

// Chance must not decide whether a mutant lives; and the smallest counterexample is not wanted here.
fc.configureGlobal({ seed: 20261123, endOnFailure: true });
