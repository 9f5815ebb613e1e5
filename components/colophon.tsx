/** The foot of every page: what this is, and how it should look. The style sheet reads the buttons themselves. */
import {type Theme, themes} from '@/lib/preferences'

const labels: Record<Theme, string> = {system: 'As the system', light: 'Light', dark: 'Dark'}

interface Props {
  theme: Theme
  /** Where one signs in, or who has; nothing where there are no accounts. */
  account?: {href: string; label: string}
}

export function Colophon({theme, account}: Props) {
  return (
    <footer className="colophon">
      <p>
        <b>On the Record</b> marks who said what, by rules and not by opinion. <a href="/about">How it works, and how well</a>
        {account && (
          <>
            {' · '}
            <a href={account.href}>{account.label}</a>
          </>
        )}
      </p>
      <fieldset className="themes">
        <legend>Appearance</legend>
        {themes.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="theme"
              id={`theme-${each}`}
              value={each}
              defaultChecked={each === theme}
              data-remember="theme"
              autoComplete="off"
            />
            <span>{labels[each]}</span>
          </label>
        ))}
      </fieldset>
    </footer>
  )
}
