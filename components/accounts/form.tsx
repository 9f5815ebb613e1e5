/** The parts of forms about accounts: plain forms, which work without script. */
import type {InputHTMLAttributes, ReactNode} from 'react'
import {SHORTEST_PASSWORD} from '@/lib/accounts/password'

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string
  label: string
  /** What to know before typing. */
  hint?: string
}

export function Field({label, hint, ...input}: FieldProps) {
  const described = hint ? `${input.name}-hint` : undefined
  return (
    <p className="field">
      <label htmlFor={input.name}>{label}</label>
      <input id={input.name} aria-describedby={described} required {...input} />
      {hint && (
        <span className="hint" id={described}>
          {hint}
        </span>
      )}
    </p>
  )
}

export function NewPassword({name = 'password', label = 'Password', hint}: {name?: string; label?: string; hint: string}) {
  return <Field name={name} label={label} type="password" autoComplete="new-password" minLength={SHORTEST_PASSWORD} hint={hint} />
}

/** What came of the form before: said first, and aloud where it failed. */
export function Told({fault, done}: {fault?: string | undefined; done?: string | undefined}) {
  if (fault)
    return (
      <p className="told fault" role="alert">
        {fault}
      </p>
    )
  return done ? (
    <p className="told" role="status">
      {done}
    </p>
  ) : null
}

/** A form of one button: what it does is in its hidden fields. */
export function Deed({action, fields, children}: {action: string; fields: Record<string, string>; children: ReactNode}) {
  return (
    <form className="deed" method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{children}</button>
    </form>
  )
}
