import { decoded, type Parameter } from "./parameters.ts";

/** A part of an address that says nothing, as it stands there. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
}

/** Reads parameters, and remembers which of them nobody asked for or understood. */
export class Reading {
  readonly #left: Array<{ name: string; values: string[] }>;
  readonly #ignored: Ignored[] = [];

  constructor(parameters: readonly Parameter[]) {
    this.#left = parameters.map(([name, values]) => ({ name, values: [...values] }));
  }

  /** What is understood of every value of a name, in order; `understand` gets it as it stands and gives null where it fails. */
  all<Value>(name: string, understand: (raw: string) => Value | null): Value[] {
    return this.groups(name, (values) =>
      values.flatMap((raw) => {
        const value = understand(raw);
        if (value === null) this.#ignored.push({ name, value: decoded(raw) });
        return value === null ? [] : [value];
      }),
    ).flat();
  }

  /** The same for names that may stand several times, each with values of its own. */
  groups<Value>(name: string, understand: (values: readonly string[]) => Value | null): Value[] {
    return this.#left
      .filter((each) => each.name === name)
      .flatMap(({ values }) => {
        const value = understand(values);
        this.#left.splice(
          this.#left.findIndex((each) => each.values === values),
          1,
        );
        if (value === null) this.#ignored.push({ name, value: decoded(values.join(",")) });
        return value === null ? [] : [value];
      });
  }

  /** Values of a closed list, in the order of the list. */
  among<Value extends string>(name: string, list: readonly Value[]): Value[] {
    const found = this.all(name, (raw) => list.find((each) => each === raw) ?? null);
    return list.filter((each) => found.includes(each));
  }

  /** Any texts, each once. */
  unique(name: string): string[] {
    return [...new Set(this.all(name, decoded))];
  }

  /** The first text of a shape; null where there is none. */
  matching(name: string, shape: RegExp): string | null {
    return this.all(name, (raw) => (shape.test(decoded(raw)) ? decoded(raw) : null))[0] ?? null;
  }

  /** Notes what was understood, and yet is not followed. */
  refuse(name: string, values: readonly string[]): void {
    if (values.length > 0) this.#ignored.push({ name, value: values.join(",") });
  }

  /** What was not understood, and what nobody asked for. */
  ignored(): Ignored[] {
    const unknown = this.#left.map(({ name, values }) => ({
      name: decoded(name),
      value: decoded(values.join(",")),
    }));
    return [...this.#ignored, ...unknown];
  }
}
