import fc from "fast-check";

// The same random cases every run, so that a failure is one's own change; FC_SEED=... looks at others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2026) });
