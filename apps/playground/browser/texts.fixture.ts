/** Invented statements. */

export const STATEMENT = `Statement by the Ministry of Foreign Affairs of Finland

Finland calls on Portugal to release the crew of the research vessel Aurora.

Finland regrets the closure of the harbour of Setubal to Finnish ships.

The minister said: "Finland denies that the Aurora was fishing."

We welcome the offer of mediation made by Norway.`;

export const LATER_STATEMENT = `Statement by the Ministry of Foreign Affairs of Finland

Finland demands that Portugal release the crew of the research vessel Aurora.

If the crew is not released by Friday, Finland will suspend the port agreement with Portugal.

Finland denies that the Aurora was fishing.`;

/** Everything that could become something else than words. */
export const HOSTILE = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>

<h2>Finland demands that <b>Portugal</b> withdraw.</h2> [link](javascript:alert(1)) **bold** | table | &lt;i&gt; {{constructor}}

Finland demands that \u202emuguteP\u202c release \u0007the crew \u2066now\u2069, half a pair \ud83d here.

"Finland rejects <svg onload=alert(1)>, =HYPERLINK("http://example.org") and %00../../etc/passwd," the minister said.`;
