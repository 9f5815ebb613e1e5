export default function Home() {
  return <main>On the Record</main>
}
