/** What of the address made no sense and was left out. */
import type {ParameterFault} from '@/lib/library'

export function Faults({faults}: {faults: readonly ParameterFault[]}) {
  if (faults.length === 0) return null
  return (
    <div className="faults" role="note">
      <p>Part of the address was left out:</p>
      <ul>
        {faults.map(({parameter, value, reason}) => (
          <li key={parameter}>
            <code>
              {parameter}={value}
            </code>{' '}
            {reason}.
          </li>
        ))}
      </ul>
    </div>
  )
}
