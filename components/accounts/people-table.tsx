/** Everybody with an account, as an owner sees them: their role, and what can be done about it. */
import {type Role, roles} from '@/lib/accounts/types'
import {Deed} from './form'

export interface Listed {
  id: string
  name: string
  email: string
  role: Role
  removed?: string
}

const ACTION = '/people/change'

/** What each role may do, in the words of the page. */
export const duties: Record<Role, string> = {
  reader: 'reads, and keeps notes',
  editor: 'corrects the program too, and adds articles',
  owner: 'lets others in too',
}

export function PeopleTable({people, self}: {people: Listed[]; self: string}) {
  return (
    <table className="people">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Role</th>
          <th scope="col">
            <span className="hidden">What to do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} className={person.removed ? 'removed' : undefined}>
            <th scope="row">
              {person.name}
              {person.id === self && ' (you)'}
              <span className="address">{person.email}</span>
            </th>
            <td>{person.removed ? `Removed on ${person.removed.slice(0, 10)}` : <RoleForm {...person} />}</td>
            <td>{person.id !== self && <Deeds {...person} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function RoleForm({id, name, role}: Listed) {
  return (
    <form className="deed" method="post" action={ACTION}>
      <input type="hidden" name="do" value="role" />
      <input type="hidden" name="person" value={id} />
      <RoleSelect label={`Role of ${name}`} chosen={role} id={`role-${id}`} />
      <button type="submit" aria-label={`Save the role of ${name}`}>
        Save
      </button>
    </form>
  )
}

export function RoleSelect({label, chosen, id}: {label: string; chosen: Role; id: string}) {
  return (
    <select key={chosen} name="role" id={id} aria-label={label} defaultValue={chosen} autoComplete="off">
      {roles.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  )
}

function Deeds({id, name, removed}: Listed) {
  return (
    <div className="deeds">
      <Deed action={ACTION} fields={{do: 'password', person: id}}>
        {removed ? 'Let in again' : 'New password'}
        <span className="hidden">: make a link for {name}</span>
      </Deed>
      {!removed && (
        <details>
          <summary>
            Remove<span className="hidden"> {name}</span> …
          </summary>
          <p>They are signed out everywhere. What they shared stays, under their name.</p>
          <Deed action={ACTION} fields={{do: 'remove', person: id}}>
            Remove {name}
          </Deed>
        </details>
      )}
    </div>
  )
}
