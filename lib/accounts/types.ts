/** Who may do what. Without accounts there is one person, at the machine that the server runs on, who may do all. */

/** Each may do what those before it may: keep notes of their own; correct the program; say who else may. */
export const roles = ['reader', 'editor', 'owner'] as const

export type Role = (typeof roles)[number]

export interface Person {
  id: string
  name: string
  role: Role
}

/** The one person of a server without accounts. */
export const localPerson: Person = {id: 'local', name: 'You', role: 'owner'}

export const isAtLeast = (person: Person, role: Role): boolean => roles.indexOf(person.role) >= roles.indexOf(role)

export const isRole = (name: string): name is Role => roles.some((role) => role === name)
