import * as React from "react";
import type { FC, ReactNode } from "react";

// 入力欄のある小さなフォーム。
type Field<T extends string = string> = {
  name: T;
  label: ReactNode;
  required?: boolean;
};

interface Props<T extends string> {
  fields: ReadonlyArray<Field<T>>;
  onSubmit(values: Record<T, string>): Promise<void>;
  children?: ReactNode;
}

const identity = <T,>(value: T): T => value;
const first = <T extends unknown>(list: T[]): T | undefined => list[0];

export function Form<T extends string>({ fields, onSubmit, children }: Props<T>) {
  const [values, setValues] = React.useState<Partial<Record<T, string>>>({});
  const [busy, setBusy] = React.useState(false);
  const ref = React.useRef<HTMLFormElement | null>(null);

  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await onSubmit(values as Record<T, string>);
    } catch (error: unknown) {
      console.error(`can't send: ${(error as Error).message}`);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form ref={ref} onSubmit={submit} className="form">
      {/* It's one line a field. */}
      {fields.map(({ name, label, required = false }) => (
        <label key={name} htmlFor={name}>
          {label}:
          <input
            id={name}
            required={required}
            value={values[name] ?? ""}
            onChange={(e) => setValues({ ...values, [name]: e.target.value })}
          />
        </label>
      ))}
      <p>Don't forget the "required" ones &mdash; {fields.length > 3 ? 'many' : 'few'}.</p>
      <button type="submit" disabled={busy}>Send</button>
      {children}
    </form>
  );
}

export const Login: FC<{ hint?: string }> = ({ hint }) => (
  <Form fields={[{ name: "user", label: <b>User</b>, required: true }]} onSubmit={async () => {}}>
    {hint && <small>{hint}</small>}
  </Form>
);

export default identity(first([Login]));
