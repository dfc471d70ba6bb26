<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>headroom::AccountFacts</name>
    <message>
        <source>of %1 (%2)</source>
        <comment>of 1,000 (plan): cap and where it comes from</comment>
        <translation>von %1 (%2)</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>not in this plan</source>
        <translation>nicht in diesem Tarif</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meter, window</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, %1 denied</source>
        <translation>, %1 abgewiesen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>wait for the reset on %1: nothing is left of %2</source>
        <translation>Neubeginn am %1 abwarten: von %2 ist nichts übrig</translation>
    </message>
    <message>
        <source>to at most %1 a day until %2</source>
        <translation>auf höchstens %1 am Tag bis zum %2</translation>
    </message>
    <message>
        <source>stay below %1 %2</source>
        <translation>unter %1 %2 bleiben</translation>
    </message>
    <message>
        <source>to %1 %2: −%3 %</source>
        <translation>auf %1 %2: −%3 %</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>vollständig seit %1</translation>
    </message>
    <message>
        <source>no complete day yet</source>
        <translation>noch kein vollständiger Tag</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>Fall geöffnet</translation>
    </message>
    <message>
        <source>case opened: %1</source>
        <translation>Fall geöffnet: %1</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>Fall geschlossen</translation>
    </message>
    <message>
        <source>case closed: %1</source>
        <translation>Fall geschlossen: %1</translation>
    </message>
    <message>
        <source>numbers read</source>
        <translation>Zahlen gelesen</translation>
    </message>
    <message>
        <source>numbers read: %1</source>
        <translation>Zahlen gelesen: %1</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>hier festgelegt</translation>
    </message>
    <message>
        <source>from the customer</source>
        <translation>vom Kunden</translation>
    </message>
    <message>
        <source>from the workspace</source>
        <translation>vom Arbeitsbereich</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>keine festgelegt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, interval: $29.00 a month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>, ends with the cycle</source>
        <translation>, endet mit dem Zyklus</translation>
    </message>
    <message>
        <source>, a change is planned</source>
        <translation>, eine Änderung ist geplant</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>Dieser Zyklus</translation>
    </message>
    <message>
        <source>estimate, before tax</source>
        <translation>Schätzung, vor Steuern</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Verringern</translation>
    </message>
    <message>
        <source>Or upgrade</source>
        <translation>Oder wechseln</translation>
    </message>
    <message>
        <source>no plan customers can take themselves is large enough</source>
        <translation>kein Tarif, den Kunden selbst wählen können, ist groß genug</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>plan, price, interval: Pro · $99.00 a month</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <translation>vor %1, %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>· stale</source>
        <translation>· veraltet</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>plan, price, interval: Starter, $29.00 a month</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>headroom::AccountPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Ways to fit</source>
        <translation>Wege in die Grenze</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Projected bill</source>
        <translation>Voraussichtliche Rechnung</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>No account is selected</source>
        <translation>Kein Konto ist gewählt</translation>
    </message>
    <message>
        <source>Choose a row above to see its use against its limits.</source>
        <translation>Wählen Sie oben eine Zeile, um die Nutzung gegen die Grenzen zu sehen.</translation>
    </message>
    <message>
        <source>Busiest minute by hour</source>
        <translation>Stärkste Minute je Stunde</translation>
    </message>
    <message>
        <source>Busiest hour by weekday</source>
        <translation>Stärkste Stunde je Wochentag</translation>
    </message>
    <message>
        <source>share of %1 a minute, outlined where over</source>
        <translation>Anteil an %1 je Minute, umrandet wo darüber</translation>
    </message>
    <message>
        <source>darker is busier, last 28 days</source>
        <translation>dunkler ist stärker, letzte 28 Tage</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>headroom::BusyHeatmap</name>
    <message>
        <source>Busiest minute by hour</source>
        <translation>Stärkste Minute je Stunde</translation>
    </message>
    <message>
        <source>Busiest hour by weekday</source>
        <translation>Stärkste Stunde je Wochentag</translation>
    </message>
    <message>
        <source>%1: not measured</source>
        <translation>%1: nicht gemessen</translation>
    </message>
    <message>
        <source>%1: %2 %3 in the busiest minute</source>
        <translation>%1: %2 %3 in der stärksten Minute</translation>
    </message>
    <message>
        <source>%1: %2 %3 in the busiest hour</source>
        <translation>%1: %2 %3 in der stärksten Stunde</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 von %2</translation>
    </message>
    <message>
        <source>Highest %1 %2.</source>
        <translation>Höchstens %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the week over the cap.</source>
        <translation>
            <numerusform>%n Stunde der Woche über der Grenze.</numerusform>
            <numerusform>%n Stunden der Woche über der Grenze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ConnectionForm</name>
    <message>
        <source>Test mode</source>
        <translation>Testbetrieb</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Echtbetrieb</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>a test key is never sent to the live address, nor the reverse</source>
        <translation>ein Testschlüssel geht nie an die echte Adresse und umgekehrt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>the provider’s own where empty</source>
        <translation>leer: die des Anbieters</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>kept in the system keyring</source>
        <translation>liegt im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Days begin in</source>
        <translation>Tage beginnen in</translation>
    </message>
    <message>
        <source>where an account has no zone of its own</source>
        <translation>wo ein Konto keine eigene Zeitzone hat</translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation>Abgleich alle</translation>
    </message>
    <message>
        <source>counted from the end of the last one, while the window is open</source>
        <translation>ab dem Ende des letzten, solange das Fenster offen ist</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>no key in the system keyring</source>
        <translation>kein Schlüssel im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>kept in the system keyring, ends in %1; type another to replace it</source>
        <translation>liegt im Schlüsselbund des Systems, endet auf %1; ein anderer ersetzt ihn</translation>
    </message>
</context>
<context>
    <name>headroom::Console</name>
    <message>
        <source>meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>may read nothing</source>
        <translation>darf nichts lesen</translation>
    </message>
    <message>
        <source>may read %1</source>
        <translation>darf lesen: %1</translation>
    </message>
    <message>
        <source>; may not read %1</source>
        <translation>; darf nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>headroom::EnvironmentBadge</name>
    <message>
        <source>Connected to live billing</source>
        <translation>Mit der echten Abrechnung verbunden</translation>
    </message>
    <message>
        <source>Connected to a sandbox: nothing here concerns a real customer</source>
        <translation>Mit einer Sandbox verbunden: nichts hier betrifft echte Kunden</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
</context>
<context>
    <name>headroom::FirstRunPage</name>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>Connect and read</source>
        <translation>Verbinden und lesen</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>See who is near a limit, tell them honestly, let them choose.</source>
        <translation>Sehen, wer nah an einer Grenze ist, es ehrlich sagen, die Wahl lassen.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>A billing API on this machine with 500 invented accounts. Nothing leaves the machine, nobody is mailed.</source>
        <translation>Eine Abrechnungs-API auf diesem Rechner mit 500 erfundenen Konten. Nichts verlässt den Rechner, niemand bekommt Mail.</translation>
    </message>
    <message>
        <source>No account, no telemetry. Everything is kept in one file on this machine.</source>
        <translation>Kein Konto, keine Telemetrie. Alles liegt in einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testbetrieb</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Echtbetrieb</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>a test key is never sent to the live address, nor the reverse</source>
        <translation>ein Testschlüssel geht nie an die echte Adresse und umgekehrt</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>will be kept in the system keyring</source>
        <translation>kommt in den Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>from the login of this machine, as rep, admin and pm; roles can be given to others later</source>
        <translation>aus der Anmeldung an diesem Rechner, als rep, admin und pm; Rollen können später andere erhalten</translation>
    </message>
    <message>
        <source>Days begin in</source>
        <translation>Tage beginnen in</translation>
    </message>
    <message>
        <source>where an account has no zone of its own</source>
        <translation>wo ein Konto keine eigene Zeitzone hat</translation>
    </message>
    <message>
        <source>Connect your billing</source>
        <translation>Ihre Abrechnung verbinden</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Paste the API key of your billing account first.</source>
        <translation>Fügen Sie zuerst den API-Schlüssel Ihrer Abrechnung ein.</translation>
    </message>
    <message>
        <source>asking the provider what the key may do …</source>
        <translation>der Anbieter wird gefragt, was der Schlüssel darf …</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>headroom::Header</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search accounts, plans, owners</source>
        <translation>Konten, Tarife, Zuständige suchen</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>as of %1, %2 ago</source>
        <translation>Stand %1, vor %2</translation>
    </message>
</context>
<context>
    <name>headroom::KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Liste (%1)</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Einstellungen (%1)</translation>
    </message>
</context>
<context>
    <name>headroom::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>headroom::PeopleForm</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Rep</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>PM</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Reps record choices, admins also change plans, policy and people, PMs work on the copy, auditors read everything. Who logs in to this machine under the login is this person.</source>
        <translation>Reps halten Entscheidungen fest, Admins ändern auch Tarife, Richtlinien und Personen, PMs arbeiten an den Texten, Auditoren lesen alles. Wer sich an diesem Rechner mit der Anmeldung anmeldet, ist diese Person.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
</context>
<context>
    <name>headroom::PolicyForm</name>
    <message>
        <source>When a case opens</source>
        <translation>Wann ein Fall entsteht</translation>
    </message>
    <message>
        <source>Upgrade page</source>
        <translation>Tarifseite</translation>
    </message>
    <message>
        <source>where customers compare plans; notices without an offer link to it</source>
        <translation>wo Kunden Tarife vergleichen; Nachrichten ohne Angebot verweisen darauf</translation>
    </message>
    <message>
        <source>Limits page</source>
        <translation>Grenzenseite</translation>
    </message>
    <message>
        <source>where your limits are explained</source>
        <translation>wo Ihre Grenzen erklärt sind</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>the cap is reached</source>
        <translation>die Grenze ist erreicht</translation>
    </message>
    <message>
        <source>of a day or cycle limit is used</source>
        <translation>einer Tages- oder Zyklusgrenze sind verbraucht</translation>
    </message>
    <message>
        <source>Steadily over</source>
        <translation>Dauernd darüber</translation>
    </message>
    <message>
        <source>over the daily cap on at least 3 of the last 7 days</source>
        <translation>an mindestens 3 der letzten 7 Tage über der Tagesgrenze</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Lastspitze</translation>
    </message>
    <message>
        <source>at least 3 of 5 minutes in a row above the cap of a minute</source>
        <translation>mindestens 3 von 5 Minuten hintereinander über der Minutengrenze</translation>
    </message>
</context>
<context>
    <name>headroom::QueuePage</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Mine and free</source>
        <translation>Meine und freie</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Approaching</source>
        <translation>Nähert sich</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Vertagt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Working from the data of %1.</source>
        <translation>Gearbeitet wird mit den Daten von %1.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Noch wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht abgeglichen</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>The numbers are %1 old. Bands and ranks are kept as they were.</source>
        <translation>Die Zahlen sind %1 alt. Stufen und Rang bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n in view</source>
        <translation>
            <numerusform>%n in der Ansicht</numerusform>
            <numerusform>%n in der Ansicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading your billing</source>
        <translation>Ihre Abrechnung wird gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Noch wurde nichts gelesen</translation>
    </message>
    <message>
        <source>A sync reads customers, plans and usage; accounts near a limit then appear here.</source>
        <translation>Ein Abgleich liest Kunden, Tarife und Nutzung; Konten nah an einer Grenze erscheinen dann hier.</translation>
    </message>
    <message>
        <source>No account matches “%1”</source>
        <translation>Kein Konto passt zu „%1“</translation>
    </message>
    <message>
        <source>All words must be part of the name, id, plan, meter or owner.</source>
        <translation>Alle Wörter müssen in Name, Kennung, Tarif, Zähler oder Zuständigem vorkommen.</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No account is in this view</source>
        <translation>Kein Konto ist in dieser Ansicht</translation>
    </message>
    <message>
        <source>%1 accounts were read, %2.</source>
        <translation>%1 Konten wurden gelesen, %2.</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Alle Konten zeigen</translation>
    </message>
</context>
<context>
    <name>headroom::QueueTableView</name>
    <message>
        <source>Queue</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Columns of the queue</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Übliche Breiten</translation>
    </message>
</context>
<context>
    <name>headroom::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>headroom::SettingsPage</name>
    <message>
        <source>Settings sections</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>headroom::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Rows used</source>
        <translation>Zeilen genutzt</translation>
    </message>
    <message>
        <source>Set aside, with reason</source>
        <translation>Beiseitegelegt, mit Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blockiert: %1</translation>
    </message>
    <message>
        <source>nothing has been read yet</source>
        <translation>noch wurde nichts gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>headroom::StatePane</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>headroom::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>Cancel the sync</source>
        <translation>Abgleich abbrechen</translation>
    </message>
    <message>
        <source>next sync in %1</source>
        <translation>nächster Abgleich in %1</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Online · %1</source>
        <translation>Online · %1</translation>
    </message>
</context>
<context>
    <name>headroom::UsageChart</name>
    <message>
        <source>Usage against the cap</source>
        <translation>Nutzung gegen die Grenze</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>%1 since the cycle began</source>
        <translation>%1 seit Zyklusbeginn</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>cap %1 ↑</source>
        <translation>Grenze %1 ↑</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>, %1 of the cap</source>
        <translation>, %1 der Grenze</translation>
    </message>
    <message>
        <source>No day of this range is measured.</source>
        <translation>Kein Tag dieses Zeitraums ist gemessen.</translation>
    </message>
    <message>
        <source>%1 %2 on %3; highest %4 on %5.</source>
        <translation>%1 %2 am %3; höchstens %4 am %5.</translation>
    </message>
    <message numerus="yes">
        <source>Cap %1; %n day(s) over it.</source>
        <translation>
            <numerusform>Grenze %1; %n Tag darüber.</numerusform>
            <numerusform>Grenze %1; %n Tage darüber.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Used since the cycle began</source>
        <translation>Verbraucht seit Zyklusbeginn</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Of the cap</source>
        <translation>Von der Grenze</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
</context>
<context>
    <name>headroom::UsagePanel</name>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Usage by day</source>
        <translation>Nutzung nach Tagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>%1 this cycle against the cap</source>
        <translation>%1 im Zyklus gegen die Grenze</translation>
    </message>
    <message>
        <source>%1 this cycle</source>
        <translation>%1 in diesem Zyklus</translation>
    </message>
    <message>
        <source>%1 a day against the cap</source>
        <translation>%1 am Tag gegen die Grenze</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
</context>
<context>
    <name>headroom::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;abgleichen</translation>
    </message>
    <message>
        <source>&amp;Cancel the sync</source>
        <translation>Abgleich ab&amp;brechen</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Mark all in view</source>
        <translation>Alle der Ansicht &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Chart or table</source>
        <translation>Bild oder &amp;Tabelle</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>&amp;Enge Zeilen</translation>
    </message>
    <message>
        <source>&amp;Light and dark</source>
        <translation>&amp;Hell und dunkel</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Schreibtisch</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Mine and free</source>
        <translation>&amp;Meine und freie</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>&amp;Darüber</translation>
    </message>
    <message>
        <source>&amp;Approaching</source>
        <translation>&amp;Nähert sich</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Beobachten</translation>
    </message>
    <message>
        <source>&amp;Blocked</source>
        <translation>B&amp;lockiert</translation>
    </message>
    <message>
        <source>&amp;Snoozed</source>
        <translation>&amp;Vertagt</translation>
    </message>
    <message>
        <source>A&amp;nswered</source>
        <translation>B&amp;eantwortet</translation>
    </message>
    <message>
        <source>&amp;Closed</source>
        <translation>&amp;Geschlossen</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Op&amp;en the account</source>
        <translation>Konto ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Peek at the account</source>
        <translation>Konto an&amp;sehen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>Ü&amp;ber Headroom</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Next, previous account</source>
        <translation>Nächstes, voriges Konto</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Konto öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Peek at the account</source>
        <translation>Konto ansehen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Mark the account</source>
        <translation>Konto markieren</translation>
    </message>
    <message>
        <source>Mark all in view</source>
        <translation>Alle der Ansicht markieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Bild oder Tabelle</translation>
    </message>
    <message>
        <source>Chart: zoom, whole, values</source>
        <translation>Bild: vergrößern, ganz, Werte</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation>Über Headroom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>headroom::WindowTexts</name>
    <message>
        <source>Reading plans and customers</source>
        <translation>Tarife und Kunden werden gelesen</translation>
    </message>
    <message>
        <source>Reading usage</source>
        <translation>Nutzung wird gelesen</translation>
    </message>
    <message>
        <source>Reading events, at most %L1 requests</source>
        <translation>Ereignisse werden gelesen, höchstens %L1 Anfragen</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Usage this cycle</source>
        <translation>Nutzung im Zyklus</translation>
    </message>
    <message>
        <source>Usage events</source>
        <translation>Nutzungsereignisse</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%L1 requests</source>
        <translation>%L1 Anfragen</translation>
    </message>
</context>
<context>
    <name>headroom::Wording</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>%1 markieren</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Tarif</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Used of cap</source>
        <translation>Von der Grenze</translation>
    </message>
    <message>
        <source>Percent of cap</source>
        <translation>Prozent der Grenze</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 Tage</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Hochrechnung</translation>
    </message>
    <message>
        <source>Days to cap</source>
        <translation>Tage bis Grenze</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum hier</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>10^9</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 tn</source>
        <comment>10^12</comment>
        <translation>%1 Bio.</translation>
    </message>
    <message>
        <source>%1 qd</source>
        <comment>10^15</comment>
        <translation>%1 Brd.</translation>
    </message>
    <message>
        <source>%1 qt</source>
        <comment>10^18</comment>
        <translation>%1 Trio.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent of a cap</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>approaching</source>
        <translation>nähert sich</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>over</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>a cycle</source>
        <translation>je Zyklus</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>je Minute</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>override</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>own cap</source>
        <translation>eigene Grenze</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit: 1,000 requests</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>4,016 of 1,000 a day</comment>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>%1 %2, unlimited</source>
        <comment>4,016 a day, unlimited</comment>
        <translation>%1 %2, unbegrenzt</translation>
    </message>
    <message>
        <source>%1 %2, not in this plan</source>
        <comment>4,016 a day, not in this plan</comment>
        <translation>%1 %2, nicht in diesem Tarif</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>über ein Jahr</translation>
    </message>
    <message>
        <source>today</source>
        <comment>basis of days to cap: today&apos;s rate</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>average</source>
        <comment>basis of days to cap: the cycle&apos;s average</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>weekday</source>
        <comment>basis of days to cap: weekday means</comment>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days to cap and their basis: 4 weekday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>likely %1, at the widest %2</source>
        <comment>ranges of days: half and nine in ten</comment>
        <translation>wahrscheinlich %1, äußerstens %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern: 24 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time pattern: 08:52</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, time and zone</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>burst at %1</source>
        <translation>Lastspitze um %1</translation>
    </message>
    <message>
        <source>%1 of 7 days over</source>
        <translation>an %1 von 7 Tagen darüber</translation>
    </message>
    <message>
        <source>over cap</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>cap reached today</source>
        <translation>Grenze heute erreicht</translation>
    </message>
    <message>
        <source>cap on %1</source>
        <translation>Grenze am %1</translation>
    </message>
    <message>
        <source>after the reset</source>
        <translation>nach dem Neubeginn</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>keine Vorhersage</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>+1 limit</source>
        <translation>+1 Grenze</translation>
    </message>
    <message numerus="yes">
        <source>+%n limits</source>
        <translation>
            <numerusform>+%n Grenze</numerusform>
            <numerusform>+%n Grenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>why, other limits: over cap, +2 limits</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no reading of %1</source>
        <translation>keine Lesung von %1</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 schweigt</translation>
    </message>
    <message>
        <source>two live subscriptions</source>
        <translation>zwei laufende Abonnements</translation>
    </message>
    <message>
        <source>source of %1 stopped</source>
        <translation>Quelle von %1 steht</translation>
    </message>
    <message>
        <source>unreadable numbers of %1</source>
        <translation>unlesbare Zahlen von %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a credit, why</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>an amount</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>blockiert: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a phrase</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no projection</source>
        <translation>keine Hochrechnung</translation>
    </message>
    <message>
        <source>estimate: %1 %2 at the end of the cycle</source>
        <comment>number and unit</comment>
        <translation>Schätzung: %1 %2 am Ende des Zyklus</translation>
    </message>
    <message>
        <source>cap reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>less than a day to the cap</source>
        <translation>weniger als ein Tag bis zur Grenze</translation>
    </message>
    <message>
        <source>at today&apos;s rate</source>
        <translation>mit der Rate von heute</translation>
    </message>
    <message>
        <source>at the cycle&apos;s average</source>
        <translation>mit dem Mittel des Zyklus</translation>
    </message>
    <message>
        <source>by the weekdays&apos; means</source>
        <translation>nach den Mitteln der Wochentage</translation>
    </message>
    <message>
        <source>over a year to the cap, %1</source>
        <translation>über ein Jahr bis zur Grenze, %1</translation>
    </message>
    <message>
        <source>1 day to the cap, %1</source>
        <translation>1 Tag bis zur Grenze, %1</translation>
    </message>
    <message>
        <source>%1 days to the cap, %2</source>
        <translation>%1 Tage bis zur Grenze, %2</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <comment>2 min</comment>
        <translation>Daten %1 alt</translation>
    </message>
    <message>
        <source>no days known</source>
        <translation>keine Tage bekannt</translation>
    </message>
    <message>
        <source>last %1 days: lowest %2, highest %3, newest %4 %5</source>
        <comment>the last is the unit</comment>
        <translation>letzte %1 Tage: niedrigster %2, höchster %3, neuester %4 %5</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>the cap, in place of days to it</comment>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>burst %1, %2</source>
        <comment>day and time of day</comment>
        <translation>Spitze %1, %2</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 Min.</translation>
    </message>
</context>
<context>
    <name>headroom::Words</name>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>a week</source>
        <translation>in der Woche</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of total</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>The billing API asks to slow down · goes on in %1 s</source>
        <translation>Die Abrechnungs-API bittet um Pause · weiter in %1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, progress</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>usage events</source>
        <translation>Nutzungsereignissen</translation>
    </message>
    <message>
        <source>an imported file</source>
        <translation>einer eingelesenen Datei</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>einer Abfrage</translation>
    </message>
    <message>
        <source>differences of own readings</source>
        <translation>Differenzen eigener Lesungen</translation>
    </message>
</context>
</TS>
