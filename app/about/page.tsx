import type {Metadata} from 'next'
import {Masthead} from '@/components/masthead'
import {besideOf, measured, percent} from '@/lib/eval/measured'

export const metadata: Metadata = {title: 'About'}

export default function About() {
  return (
    <>
      <Masthead current="/about" />
      <main className="prose" id="text">
        <h1>About</h1>
        <p>
          On the Record reads a news article and shows, in the article’s own text, who said what, about which countries and which
          industries.
        </p>
        <h2>How it works</h2>
        <p>
          A program reads the text by rules: it finds quotation marks and the words that report speech, looks for the name, the pronoun or
          the description that goes with them, and follows it to a person, an organisation or a group. Countries and industries are found by
          word lists and by what stands around the words. No language model is asked, and nothing leaves this server.
        </p>
        <p>
          Each attribution shows what it rests on: click the words that report a quote. Where the program is not sure, it says so, and where
          nobody is named it names nobody.
        </p>
        <h2>How the marks read</h2>
        <p>
          Colour says who, line says what, weight says a name. Words in quotation marks stand on a tint in their speaker’s colour; reported
          words stand between half-brackets; a hatched tint is a doubtful one. Countries have a dotted line, industries a double one. Only
          speakers who are quoted directly have a colour, in order of appearance; it means nothing else.
        </p>
        <h2>How well</h2>
        <p>
          On public collections of news that people have annotated, none of it written for this program. The figures are the harmonic mean
          of precision (how much of what it says is right) and recall (how much of what is there it finds), in per cent.
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Figure</th>
              <th scope="col">Beside</th>
            </tr>
          </thead>
          <tbody>
            {measured.dev?.rows.map(({what, f1}) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{percent(f1)}</td>
                <td>{besideOf(what)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>What it cannot do</h2>
        <p>
          It reads English only, and leaves other languages unmarked. It does not judge whether what is said is true, kind or fair. It does
          not know the world: a role or a country is given only where the article gives it. Speech reported without any of the usual words
          escapes it, and so does a pronoun that only the story explains.
        </p>
      </main>
    </>
  )
}
