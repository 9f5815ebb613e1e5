import {memo} from 'react'

/**
 * Which marks are drawn. Each label wears the mark it stands for, so that the control is the legend. The style sheet reads
 * the boxes themselves, so that they work without script; with it the choice is remembered.
 */
export const layers = [
  {id: 'direct', label: 'Direct', wears: 'q direct k2'},
  {id: 'reported', label: 'Reported', wears: 'q indirect first last k2'},
  {id: 'speakers', label: 'Speakers', wears: 'who'},
  {id: 'countries', label: 'Countries', wears: 'geo'},
  {id: 'industries', label: 'Industries', wears: 'trade'},
] as const

/** Kept as it is while choices change: boxes that are drawn anew make the browser style every mark of the text again. */
export const Layers = memo(function Layers({off}: {off: readonly string[]}) {
  return (
    <section className="pan marks">
      <fieldset className="layers">
        <legend>Marks</legend>
        {layers.map(({id, label, wears}) => (
          <label key={id}>
            <input
              type="checkbox"
              id={`layer-${id}`}
              defaultChecked={!off.includes(id)}
              data-remember="layers-off"
              value={id}
              autoComplete="off"
            />
            <span>
              <span className={wears}>
                {id === 'direct' && <span className="qm">“</span>}
                {label}
                {id === 'direct' && <span className="qm">”</span>}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  )
})
