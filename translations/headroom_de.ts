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
    <message>
        <source>snoozed until usage falls, %1 at the latest</source>
        <translation>zurückgestellt, bis die Nutzung sinkt, spätestens %1</translation>
    </message>
    <message>
        <source>snoozed until they answer, %1 at the latest</source>
        <translation>zurückgestellt, bis sie antworten, spätestens %1</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source>waiting: they have been told</source>
        <translation>wartet: sie sind benachrichtigt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>flagged: the meter looks wrong, no notice leaves</source>
        <translation>gemeldet: der Zähler scheint falsch, keine Nachricht geht hinaus</translation>
    </message>
    <message>
        <source>exempt until %1</source>
        <translation>ausgenommen bis %1</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Will %1</source>
        <comment>an answer</comment>
        <translation>Wird %1</translation>
    </message>
    <message>
        <source>Will reduce to %1%2 by %3</source>
        <comment>number, per (“ a day”), date</comment>
        <translation>Reduziert auf %1%2 bis %3</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Disputes the usage</source>
        <translation>Bestreitet die Nutzung</translation>
    </message>
    <message>
        <source>said by %1 %2 on %3</source>
        <comment>who, means (“in a reply”), date</comment>
        <translation>gesagt von %1 %2 am %3</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>on %1; it could not be told before</source>
        <translation>am %1; vorher nicht feststellbar</translation>
    </message>
    <message>
        <source>· %1 at the last look</source>
        <translation>· %1 bei der letzten Prüfung</translation>
    </message>
    <message>
        <source>kept: %1 of %2</source>
        <translation>eingehalten: %1 von %2</translation>
    </message>
    <message>
        <source>missed: %1 of %2</source>
        <translation>verfehlt: %1 von %2</translation>
    </message>
    <message>
        <source>could not be told twice</source>
        <translation>zweimal nicht feststellbar</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>They disputed the usage on %1: no more asking in this period</source>
        <translation>Am %1 haben sie die Nutzung bestritten: in dieser Periode keine Nachfrage mehr</translation>
    </message>
    <message>
        <source>They chose to %1 on %2: no more asking in this period</source>
        <translation>Am %2 haben sie gewählt (%1): in dieser Periode keine Nachfrage mehr</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
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
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>headroom::AccountTimeline</name>
    <message>
        <source>Show older entries</source>
        <translation>Ältere Einträge zeigen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Timeline kinds</source>
        <translation>Arten im Verlauf</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Internal note, never part of a notice</source>
        <translation>Interne Notiz, nie Teil einer Mitteilung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>who did it</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>nothing of this kind yet</source>
        <translation>noch nichts dieser Art</translation>
    </message>
    <message>
        <source>Still older ones in Activity</source>
        <translation>Noch ältere in der Aktivität</translation>
    </message>
</context>
<context>
    <name>headroom::ActivityDetailPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>No entry is selected</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachschau</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>another choice took its place</source>
        <translation>durch eine andere Antwort ersetzt</translation>
    </message>
    <message>
        <source>audit entry %1, chain not checked yet</source>
        <translation>Prüfeintrag %1, Kette noch nicht geprüft</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Nachrichten (*.eml)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Change the answer…</source>
        <translation>Antwort ändern …</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Select an entry about an account first</source>
        <translation>Zuerst einen Eintrag zu einem Konto auswählen</translation>
    </message>
    <message>
        <source>Select an answer that stands in Activity first</source>
        <translation>Zuerst in der Aktivität eine geltende Antwort auswählen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>headroom::ActivityListView</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Columns of the activity</source>
        <translation>Spalten der Aktivität</translation>
    </message>
</context>
<context>
    <name>headroom::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Said exactly</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>headroom::ActivityPage</name>
    <message>
        <source>Activity lists</source>
        <translation>Listen der Aktivität</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachschauen</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Abgleiche</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>%1 entries, older ones not loaded</source>
        <translation>%1 Einträge, ältere nicht geladen</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation>Die Aktivität konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Reading the activity</source>
        <translation>Die Aktivität wird gelesen</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Noch nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt auf „%1“</translation>
    </message>
    <message>
        <source>Words, and account:, kind: and by: narrow the list.</source>
        <translation>Wörter sowie account:, kind: und by: engen die Liste ein.</translation>
    </message>
    <message>
        <source>Search older entries</source>
        <translation>Ältere Einträge durchsuchen</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Cases, choices, notes, follow-ups and syncs appear here as they happen.</source>
        <translation>Fälle, Antworten, Notizen, Nachschauen und Abgleiche erscheinen hier, wenn sie geschehen.</translation>
    </message>
    <message>
        <source>There is no entry</source>
        <translation>Es gibt keinen Eintrag</translation>
    </message>
    <message>
        <source>Plan changes</source>
        <translation>Tarifänderungen</translation>
    </message>
</context>
<context>
    <name>headroom::ActivityWording</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>cancelled: nothing was changed · %1</source>
        <translation>abgebrochen: nichts wurde geändert · %1</translation>
    </message>
    <message>
        <source>failed: nothing was changed · %1</source>
        <translation>gescheitert: nichts wurde geändert · %1</translation>
    </message>
    <message>
        <source>failed: %1 · %2</source>
        <comment>reason, seconds</comment>
        <translation>gescheitert: %1 · %2</translation>
    </message>
    <message>
        <source>numbers read · %1</source>
        <translation>Zahlen gelesen · %1</translation>
    </message>
    <message>
        <source>numbers read</source>
        <translation>Zahlen gelesen</translation>
    </message>
    <message>
        <source>%1 read, %2 blocked, %3 skipped · %4</source>
        <translation>%1 gelesen, %2 blockiert, %3 übergangen · %4</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value&apos;s name and how it changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a phrase</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value&apos;s name and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act and what it changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Choice: reduce traffic</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Audit: setting.change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meter, window</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>pasted text, %1</source>
        <translation>eingefügter Text, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>weekly, verdict on %1</source>
        <translation>wöchentlich, Ergebnis am %1</translation>
    </message>
    <message>
        <source>kept on %1</source>
        <translation>eingehalten am %1</translation>
    </message>
    <message>
        <source>missed on %1</source>
        <translation>verfehlt am %1</translation>
    </message>
    <message>
        <source>could not be told on %1</source>
        <translation>am %1 nicht zu beurteilen</translation>
    </message>
    <message>
        <source>ended before %1</source>
        <translation>vor dem %1 beendet</translation>
    </message>
    <message>
        <source>audit entry %1, chain intact</source>
        <translation>Prüfeintrag %1, Kette unversehrt</translation>
    </message>
    <message>
        <source>1 audit entry, chain intact</source>
        <translation>1 Prüfeintrag, Kette unversehrt</translation>
    </message>
    <message>
        <source>%1 audit entries, chain intact</source>
        <translation>%1 Prüfeinträge, Kette unversehrt</translation>
    </message>
    <message>
        <source>Audit entry %1 was changed after it was written: compare it with a backup or an export.</source>
        <translation>Prüfeintrag %1 wurde nach dem Schreiben geändert: mit einer Sicherung oder einem Export vergleichen.</translation>
    </message>
    <message>
        <source>Audit entry %1 is missing: compare the record with a backup or an export.</source>
        <translation>Prüfeintrag %1 fehlt: mit einer Sicherung oder einem Export vergleichen.</translation>
    </message>
    <message>
        <source>Audit entries %1 to %2 are missing: compare the record with a backup or an export.</source>
        <translation>Die Prüfeinträge %1 bis %2 fehlen: mit einer Sicherung oder einem Export vergleichen.</translation>
    </message>
    <message>
        <source>Where audit entry %1 belongs stands entry %2: compare the record with a backup or an export.</source>
        <translation>Wo Prüfeintrag %1 hingehört, steht Eintrag %2: mit einer Sicherung oder einem Export vergleichen.</translation>
    </message>
    <message>
        <source>Audit entry %1 was put in between: compare the record with a backup or an export.</source>
        <translation>Prüfeintrag %1 wurde dazwischengeschoben: mit einer Sicherung oder einem Export vergleichen.</translation>
    </message>
    <message>
        <source>Audit entry %1 does not continue the one before it: one of the two was replaced. Compare them with a backup or an export.</source>
        <translation>Prüfeintrag %1 setzt den vorigen nicht fort: einer der beiden wurde ersetzt. Mit einer Sicherung oder einem Export vergleichen.</translation>
    </message>
    <message>
        <source>The audit record has lost entries after %1: this machine saw entry %2. If an older store was put back on purpose, accept it; else compare it with a backup.</source>
        <translation>Das Prüfprotokoll hat Einträge nach %1 verloren: dieser Rechner hat Eintrag %2 gesehen. Wurde absichtlich ein älterer Bestand eingespielt, dann annehmen; sonst mit einer Sicherung vergleichen.</translation>
    </message>
    <message>
        <source>The audit record was written anew after entry %1: this machine saw another entry %2. If another store was put back on purpose, accept it; else compare it with a backup.</source>
        <translation>Das Prüfprotokoll wurde nach Eintrag %1 neu geschrieben: dieser Rechner hat einen anderen Eintrag %2 gesehen. Wurde absichtlich ein anderer Bestand eingespielt, dann annehmen; sonst mit einer Sicherung vergleichen.</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>time of day</comment>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date with year, time with seconds, zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern: 22 Nov 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time pattern: 09:04:11</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Nachschau</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 Konto</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 Konten</translation>
    </message>
    <message>
        <source>program</source>
        <comment>who did it</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>someone&apos;s words</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an act and its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and window: 1,000 a day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of cap</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>steadily over</source>
        <translation>ständig darüber</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>Lastspitze</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>its snooze is over</source>
        <translation>Zurückstellung vorbei</translation>
    </message>
    <message>
        <source>its exemption is over</source>
        <translation>Ausnahme vorbei</translation>
    </message>
    <message>
        <source>a new period has begun</source>
        <translation>ein neuer Zeitraum hat begonnen</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>erholt</translation>
    </message>
    <message>
        <source>reset, a new cycle has begun</source>
        <translation>zurückgesetzt, ein neuer Zyklus hat begonnen</translation>
    </message>
    <message>
        <source>the plan was changed</source>
        <translation>der Tarif wurde geändert</translation>
    </message>
    <message>
        <source>traffic was reduced</source>
        <translation>weniger Anfragen</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>auf größeren Tarif gewechselt</translation>
    </message>
    <message>
        <source>moved to an overage plan</source>
        <translation>in einen Tarif mit Mehrverbrauch gewechselt</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>verschärft</translation>
    </message>
    <message>
        <source>back</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>eröffnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>opened: 80.4 % of 1,000 a day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>von Hand geschlossen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>geschlossen: %1</translation>
    </message>
    <message>
        <source>exempt until %1</source>
        <translation>ausgenommen bis %1</translation>
    </message>
    <message>
        <source>taken back before its time</source>
        <translation>vorzeitig zurückgeholt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until the cycle ends, %1</source>
        <translation>bis der Zyklus endet, %1</translation>
    </message>
    <message>
        <source>until use falls below the cap, at the latest %1</source>
        <translation>bis der Verbrauch unter die Grenze fällt, spätestens %1</translation>
    </message>
    <message>
        <source>until the customer answers, at the latest %1</source>
        <translation>bis der Kunde antwortet, spätestens %1</translation>
    </message>
    <message>
        <source>reduce traffic</source>
        <translation>Anfragen verringern</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>aufstocken</translation>
    </message>
    <message>
        <source>wait for the reset</source>
        <translation>auf das Zurücksetzen warten</translation>
    </message>
    <message>
        <source>move to an overage plan</source>
        <translation>in einen Tarif mit Mehrverbrauch wechseln</translation>
    </message>
    <message>
        <source>disputes the usage</source>
        <translation>bestreitet den Verbrauch</translation>
    </message>
    <message>
        <source>in a reply</source>
        <translation>in einer Antwort</translation>
    </message>
    <message>
        <source>on a call</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>through the link</source>
        <translation>über den Link</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>in einem Gespräch</translation>
    </message>
    <message>
        <source>Reduce traffic to %1 by %2</source>
        <comment>amount and date</comment>
        <translation>Anfragen verringern auf %1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a choice and how it was said</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>too few days are known</source>
        <translation>zu wenige Tage bekannt</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1, Ziel %2</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>eingehalten: %1</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>verfehlt: %1</translation>
    </message>
    <message>
        <source>cannot be told: %1</source>
        <translation>nicht zu beurteilen: %1</translation>
    </message>
    <message>
        <source>cannot be told yet: %1, verdict now on %2</source>
        <translation>noch nicht zu beurteilen: %1, Ergebnis jetzt am %2</translation>
    </message>
    <message>
        <source>weekly look: %1, verdict on %2</source>
        <translation>wöchentlicher Blick: %1, Ergebnis am %2</translation>
    </message>
    <message>
        <source>undone: snooze</source>
        <translation>rückgängig: Zurückstellung</translation>
    </message>
    <message>
        <source>undone: taking back</source>
        <translation>rückgängig: Zurückholen</translation>
    </message>
    <message>
        <source>undone: owner</source>
        <translation>rückgängig: Zuständigkeit</translation>
    </message>
    <message>
        <source>undone: flag</source>
        <translation>rückgängig: Markierung</translation>
    </message>
    <message>
        <source>undone: clearing the flag</source>
        <translation>rückgängig: Aufheben der Markierung</translation>
    </message>
    <message>
        <source>undone: exemption</source>
        <translation>rückgängig: Ausnahme</translation>
    </message>
    <message>
        <source>undone: closing</source>
        <translation>rückgängig: Schließen</translation>
    </message>
    <message>
        <source>undone: the recorded choice</source>
        <translation>rückgängig: die erfasste Antwort</translation>
    </message>
    <message>
        <source>undone: note</source>
        <translation>rückgängig: Notiz</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>owner %1 → %2</source>
        <translation>zuständig %1 → %2</translation>
    </message>
    <message>
        <source>the meter looks wrong</source>
        <translation>der Zähler sieht falsch aus</translation>
    </message>
    <message>
        <source>the meter looks wrong: %1</source>
        <translation>der Zähler sieht falsch aus: %1</translation>
    </message>
    <message>
        <source>the meter is right again</source>
        <translation>der Zähler stimmt wieder</translation>
    </message>
    <message>
        <source>subscription begun: %1</source>
        <comment>plan</comment>
        <translation>Abonnement begonnen: %1</translation>
    </message>
    <message>
        <source>subscription ended: %1, not listed by the provider any more</source>
        <comment>plan</comment>
        <translation>Abonnement beendet: %1, wird vom Anbieter nicht mehr geführt</translation>
    </message>
    <message>
        <source>subscription ended: %1, %2</source>
        <comment>plan, the provider&apos;s status</comment>
        <translation>Abonnement beendet: %1, %2</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Tarif</translation>
    </message>
</context>
<context>
    <name>headroom::Acts</name>
    <message>
        <source>C&amp;ommands…</source>
        <translation>&amp;Befehle …</translation>
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
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search as a view</source>
        <translation>Diese Suche als Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Verweis kopieren</translation>
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
        <source>Light or dark as the &amp;desktop</source>
        <translation>Hell oder dunkel wie der &amp;Schreibtisch</translation>
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
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>Ü&amp;ber Headroom</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>Nächstes Konto</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>Voriges Konto</translation>
    </message>
    <message>
        <source>Next, previous account</source>
        <translation>Nächstes, voriges Konto</translation>
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
        <source>Mar&amp;k the account</source>
        <translation>Konto m&amp;arkieren</translation>
    </message>
    <message>
        <source>&amp;Mark all in view</source>
        <translation>Alle der Ansicht &amp;markieren</translation>
    </message>
    <message>
        <source>Remove all mar&amp;ks</source>
        <translation>Alle Markierungen ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>They will &amp;reduce traffic…</source>
        <translation>Sie &amp;reduzieren die Nutzung …</translation>
    </message>
    <message>
        <source>They will &amp;upgrade…</source>
        <translation>Sie s&amp;tocken auf …</translation>
    </message>
    <message>
        <source>They will &amp;wait for the reset…</source>
        <translation>Sie &amp;warten auf das Zurücksetzen …</translation>
    </message>
    <message>
        <source>They will move to &amp;overage…</source>
        <translation>Sie wechseln zu &amp;Mehrverbrauch …</translation>
    </message>
    <message>
        <source>They &amp;dispute the usage…</source>
        <translation>Sie &amp;bestreiten die Nutzung …</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>&amp;Zurückstellen …</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Zurück&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>Z&amp;uweisen …</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>M&amp;ir zuweisen</translation>
    </message>
    <message>
        <source>&amp;Flag the meter…</source>
        <translation>Zähler &amp;melden …</translation>
    </message>
    <message>
        <source>E&amp;xempt…</source>
        <translation>&amp;Ausnehmen …</translation>
    </message>
    <message>
        <source>&amp;Close the case…</source>
        <translation>Fall &amp;schließen …</translation>
    </message>
    <message>
        <source>Internal &amp;note…</source>
        <translation>Interne &amp;Notiz …</translation>
    </message>
    <message>
        <source>Repea&amp;t the last act</source>
        <translation>&amp;Letzte Handlung wiederholen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Closer, further, whole</source>
        <translation>Näher, weiter, ganz</translation>
    </message>
    <message>
        <source>Read the values</source>
        <translation>Werte lesen</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>In the queue and the account</source>
        <translation>In der Liste und im Konto</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>Im Konto</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>In the activity</source>
        <translation>In der Aktivität</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>In den Einstellungen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Select an account first</source>
        <translation>Zuerst ein Konto auswählen</translation>
    </message>
    <message>
        <source>Choose the &amp;limit that acts are about…</source>
        <translation>Die Gren&amp;ze wählen, um die es geht …</translation>
    </message>
    <message>
        <source>What &amp;detection would do…</source>
        <translation>&amp;Was die Erkennung täte …</translation>
    </message>
    <message>
        <source>All acti&amp;vity of the account</source>
        <translation>Alle A&amp;ktivität des Kontos</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Voriger Eintrag</translation>
    </message>
    <message>
        <source>Next, previous entry</source>
        <translation>Nächster, voriger Eintrag</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Open the entry’s account</source>
        <translation>Konto des Eintrags öffnen</translation>
    </message>
    <message>
        <source>Change the answer…</source>
        <translation>Antwort ändern …</translation>
    </message>
</context>
<context>
    <name>headroom::AnswerLine</name>
    <message>
        <source>Checked on %1. No more asking until then.</source>
        <translation>Geprüft am %1. Bis dahin keine Nachfrage mehr.</translation>
    </message>
    <message>
        <source>Checked 14 days from today. No more asking until then.</source>
        <translation>Geprüft in 14 Tagen. Bis dahin keine Nachfrage mehr.</translation>
    </message>
    <message>
        <source>No more asking in this period. Nothing is charged: they confirm it themselves.</source>
        <translation>In dieser Periode keine Nachfrage mehr. Nichts wird berechnet: sie bestätigen es selbst.</translation>
    </message>
    <message>
        <source>No more asking in this period.</source>
        <translation>In dieser Periode keine Nachfrage mehr.</translation>
    </message>
    <message>
        <source>No more asking in this period. The plan is changed only with their own consent.</source>
        <translation>In dieser Periode keine Nachfrage mehr. Der Tarif ändert sich nur mit ihrer eigenen Zustimmung.</translation>
    </message>
    <message>
        <source>The case is flagged: no notice leaves until the meter has been looked at.</source>
        <translation>Der Fall ist gemeldet: bis der Zähler geprüft ist, geht keine Nachricht hinaus.</translation>
    </message>
    <message>
        <source>The target is not a whole number.</source>
        <translation>Das Ziel ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Say to how much they will reduce.</source>
        <translation>Sagen Sie, auf wie viel sie reduzieren.</translation>
    </message>
    <message>
        <source>The date of the check is not a date such as “6 Dec 2026”.</source>
        <translation>Der Tag der Prüfung ist kein Datum wie „6 Dez. 2026“.</translation>
    </message>
    <message>
        <source>The day on which they said it is not a date such as “6 Dec 2026”.</source>
        <translation>Der Tag der Aussage ist kein Datum wie „6 Dez. 2026“.</translation>
    </message>
    <message>
        <source>red&amp;uce</source>
        <translation>red&amp;uzieren</translation>
    </message>
    <message>
        <source>up&amp;grade</source>
        <translation>auf&amp;stocken</translation>
    </message>
    <message>
        <source>othe&amp;r…</source>
        <translation>ande&amp;res …</translation>
    </message>
    <message>
        <source>Evi&amp;dence…</source>
        <translation>&amp;Beleg …</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>They will</source>
        <translation>Sie werden</translation>
    </message>
    <message>
        <source>&amp;Said by</source>
        <translation>&amp;Gesagt von</translation>
    </message>
    <message>
        <source>&amp;What they said</source>
        <translation>&amp;Wortlaut</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>a&amp;m</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>each one’s cap</source>
        <translation>jeweils das Limit</translation>
    </message>
    <message>
        <source>in 14 days</source>
        <translation>in 14 Tagen</translation>
    </message>
    <message>
        <source>each account’s own address</source>
        <translation>je die eigene Adresse des Kontos</translation>
    </message>
</context>
<context>
    <name>headroom::AuditBar</name>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Audit check progress</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 entries</source>
        <translation>Prüfung: %1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
</context>
<context>
    <name>headroom::AuditWarning</name>
    <message>
        <source>Audit record</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Accept it as it is…</source>
        <translation>So annehmen …</translation>
    </message>
    <message>
        <source>Accepting forgets what this machine remembers of the lost entries. The store stays as it is.</source>
        <translation>Annehmen vergisst, was dieser Rechner von den verlorenen Einträgen weiß. Der Bestand bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Accept and forget</source>
        <translation>Annehmen und vergessen</translation>
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
    <name>headroom::ChooserList</name>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>headroom::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command, or &gt; acts  @ accounts  # plans  : views</source>
        <translation>Befehl eingeben, oder &gt; Befehle  @ Konten  # Tarife  : Ansichten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>Nothing has this name</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
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
    <message>
        <source>Headroom is not set up yet, so there is nothing that a link could show.</source>
        <translation>Headroom ist noch nicht eingerichtet; ein Verweis kann noch nichts zeigen.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>headroom::DetectionPreview</name>
    <message>
        <source>credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account (a day)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>a case stands at this stage</source>
        <translation>ein Fall steht auf dieser Stufe</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>weggelegt</translation>
    </message>
    <message>
        <source>closed by a person at this stage</source>
        <translation>von Hand auf dieser Stufe geschlossen</translation>
    </message>
    <message>
        <source>an agreed reduction is being watched</source>
        <translation>eine vereinbarte Verringerung läuft</translation>
    </message>
    <message>
        <source>the meter is silent</source>
        <translation>der Zähler ist stumm</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>two live subscriptions</source>
        <translation>zwei laufende Abonnements</translation>
    </message>
    <message>
        <source>the source stopped</source>
        <translation>die Quelle liefert nicht mehr</translation>
    </message>
    <message>
        <source>unreadable numbers</source>
        <translation>unlesbare Zahlen</translation>
    </message>
    <message>
        <source>the numbers are too old</source>
        <translation>die Zahlen sind zu alt</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Limits looked at</source>
        <translation>Geprüfte Grenzen</translation>
    </message>
    <message>
        <source>Would open</source>
        <translation>Würde öffnen</translation>
    </message>
    <message>
        <source>Would rise to a higher stage</source>
        <translation>Käme auf eine höhere Stufe</translation>
    </message>
    <message>
        <source>Would come back</source>
        <translation>Käme zurück</translation>
    </message>
    <message>
        <source>Would close</source>
        <translation>Würde schließen</translation>
    </message>
    <message>
        <source>Agreed reductions to check</source>
        <translation>Vereinbarte Verringerungen zu prüfen</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Nicht zu beurteilen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
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
    <name>headroom::EvidenceForm</name>
    <message>
        <source>Atta&amp;ch…</source>
        <translation>Anhän&amp;gen …</translation>
    </message>
    <message>
        <source>&amp;Paste message…</source>
        <translation>Nachricht &amp;einfügen …</translation>
    </message>
    <message>
        <source>Refere&amp;nce</source>
        <translation>Verwei&amp;s</translation>
    </message>
    <message>
        <source>Remove the evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>ticket or message</source>
        <translation>Ticket oder Nachricht</translation>
    </message>
    <message>
        <source>Pasted message</source>
        <translation>Eingefügte Nachricht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attach a message</source>
        <translation>Nachricht anhängen</translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <translation>E-Mail-Nachrichten (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>headroom::FactsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>as of %1, %2 ago</source>
        <translation>Stand %1, vor %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search: plan:starter over:&gt;100 -state:snoozed</source>
        <translation>Suche: plan:starter over:&gt;100 -state:snoozed</translation>
    </message>
</context>
<context>
    <name>headroom::KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Taste finden</translation>
    </message>
</context>
<context>
    <name>headroom::KeysForm</name>
    <message>
        <source>Single letters act</source>
        <translation>Einzelne Buchstaben wirken</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Press the key for “%1”. Esc leaves it as it is, Backspace takes its key away.</source>
        <translation>Drücken Sie die Taste für „%1“. Esc lässt alles, wie es ist, die Rücktaste nimmt die Taste weg.</translation>
    </message>
    <message>
        <source>Single letters act only in lists, never while you type. Switch them off where a voice or a stray touch could press them.</source>
        <translation>Einzelne Buchstaben wirken nur in Listen, nie beim Schreiben. Schalten Sie sie aus, wenn eine Stimme oder eine Berührung sie versehentlich auslösen könnte.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 already means: %2. That key belongs to the place and cannot be taken.</source>
        <translation>%1 bedeutet schon: %2. Diese Taste gehört zum Ort und kann nicht vergeben werden.</translation>
    </message>
    <message>
        <source>%1 already means: %2. Press another key, or Enter to take it.</source>
        <translation>%1 bedeutet schon: %2. Drücken Sie eine andere Taste, oder Enter, um sie zu nehmen.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>„%1“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>%1 now means: %2.</source>
        <translation>%1 bedeutet jetzt: %2.</translation>
    </message>
</context>
<context>
    <name>headroom::KeysTable</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Hell oder dunkel wie der Schreibtisch</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken …</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>single letters are off</source>
        <translation>einzelne Buchstaben sind aus</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
</context>
<context>
    <name>headroom::LimitChoice</name>
    <message>
        <source>%1, %2</source>
        <comment>account, limit: Larkfield Maps, a day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headroom::Link</name>
    <message>
        <source>This link names no account that there can be, so nothing was opened.</source>
        <translation>Dieser Verweis nennt kein mögliches Konto; es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>This link asks the queue for something it cannot show, so nothing was opened.</source>
        <translation>Dieser Verweis will von der Liste etwas, das sie nicht zeigen kann; es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>The search in this link cannot be read, so nothing was opened.</source>
        <translation>Die Suche in diesem Verweis ist nicht lesbar; es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>This link names no view of the queue, so nothing was opened.</source>
        <translation>Dieser Verweis nennt keine Ansicht der Liste; es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>This link is too long to be one of Headroom&apos;s, so nothing was opened.</source>
        <translation>Dieser Verweis ist zu lang, um von Headroom zu sein; es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>This is no link of Headroom&apos;s; they begin with headroom://account/ or headroom://queue.</source>
        <translation>Das ist kein Verweis von Headroom; sie beginnen mit headroom://account/ oder headroom://queue.</translation>
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
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Aktivität (%1)</translation>
    </message>
    <message>
        <source>A sync is running</source>
        <translation>Ein Abgleich läuft</translation>
    </message>
    <message>
        <source>No sync is running</source>
        <translation>Es läuft kein Abgleich</translation>
    </message>
    <message>
        <source>Search: account:larkfield kind:choice by:mira</source>
        <translation>Suche: account:larkfield kind:choice by:mira</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The account %1 is not in the queue any more.</source>
        <translation>Das Konto %1 ist nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
        <source>The link asks for the account %1, which is not in this workspace.</source>
        <translation>Der Verweis nennt das Konto %1, das es in diesem Arbeitsbereich nicht gibt.</translation>
    </message>
    <message>
        <source>Shown: account %1</source>
        <translation>Gezeigt: Konto %1</translation>
    </message>
    <message numerus="yes">
        <source>Shown: the queue, %n account(s)</source>
        <translation>
            <numerusform>Gezeigt: die Liste, %n Konto</numerusform>
            <numerusform>Gezeigt: die Liste, %n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: plan:starter over:&gt;100 -state:snoozed</source>
        <translation>Suche: plan:starter over:&gt;100 -state:snoozed</translation>
    </message>
    <message>
        <source>What detection would do</source>
        <translation>Was die Erkennung täte</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
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
    <name>headroom::PaletteSearch</name>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Tarif: %1</translation>
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
    <message>
        <source>All words must be part of the name, id, mail, plan, meter or owner, and all fields must fit.</source>
        <translation>Alle Wörter müssen Teil von Name, Kennung, Mail, Tarif, Zähler oder Zuständigem sein, und alle Felder müssen passen.</translation>
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
    <name>headroom::SavedList</name>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
</context>
<context>
    <name>headroom::SavedViews</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (geteilt)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Keep for me alone</source>
        <translation>Nur für mich behalten</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Mit allen teilen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
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
    <message>
        <source>Save this search as a view</source>
        <translation>Diese Suche als Ansicht speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
</context>
<context>
    <name>headroom::SearchPopup</name>
    <message>
        <source>Search help</source>
        <translation>Suchhilfe</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
</context>
<context>
    <name>headroom::SearchWords</name>
    <message>
        <source>There is no field “%1”. To look for the text itself, put it in quotes.</source>
        <translation>Es gibt kein Feld „%1“. Um nach dem Text selbst zu suchen, setze ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2?</source>
        <translation>Es gibt kein Feld „%1“. Meinst du %2?</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. Did you mean %3?</source>
        <translation>%1 kennt „%2“ nicht. Meinst du %3?</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. It takes %3.</source>
        <translation>%1 kennt „%2“ nicht. Möglich sind %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like %2.</source>
        <translation>„%1“ ist keine Zahl. Schreib es wie %2.</translation>
    </message>
    <message>
        <source>“%1” is too fine: percentages have one decimal.</source>
        <translation>„%1“ ist zu genau: Prozente haben eine Nachkommastelle.</translation>
    </message>
    <message>
        <source>“%1” is too fine: %2 takes whole numbers.</source>
        <translation>„%1“ ist zu genau: %2 nimmt ganze Zahlen.</translation>
    </message>
    <message>
        <source>“%1” has no unit: m, h or d. Did you mean %2?</source>
        <translation>„%1“ hat keine Einheit: m, h oder d. Meinst du %2?</translation>
    </message>
    <message>
        <source>An age is above or below: age:&gt;%1 or age:&lt;%1.</source>
        <translation>Ein Alter liegt darüber oder darunter: age:&gt;%1 oder age:&lt;%1.</translation>
    </message>
    <message>
        <source>%1 needs a value, like %2.</source>
        <translation>%1 braucht einen Wert, etwa %2.</translation>
    </message>
    <message>
        <source>Nothing lies in %1. Did you mean %2?</source>
        <translation>In %1 liegt nichts. Meinst du %2?</translation>
    </message>
    <message>
        <source>The quote does not end.</source>
        <translation>Das Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Die Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets.</source>
        <translation>Zwischen den Klammern steht nichts.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR braucht auf beiden Seiten etwas.</translation>
    </message>
    <message>
        <source>Brackets may be 32 deep at most.</source>
        <translation>Klammern dürfen höchstens 32-fach geschachtelt sein.</translation>
    </message>
    <message>
        <source>A search has 4,000 characters at most.</source>
        <translation>Eine Suche hat höchstens 4.000 Zeichen.</translation>
    </message>
    <message>
        <source>One sort: is enough.</source>
        <translation>Ein sort: genügt.</translation>
    </message>
    <message>
        <source>sort: cannot be negated. Did you mean %1?</source>
        <translation>sort: lässt sich nicht verneinen. Meinst du %1?</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>part of the provider&apos;s id</source>
        <translation>Teil der Kennung beim Anbieter</translation>
    </message>
    <message>
        <source>part of the mail address</source>
        <translation>Teil der Mailadresse</translation>
    </message>
    <message>
        <source>part of the plan&apos;s name</source>
        <translation>Teil des Tarifnamens</translation>
    </message>
    <message>
        <source>a limit on this meter</source>
        <translation>ein Limit auf diesem Zähler</translation>
    </message>
    <message>
        <source>the owner: me, none or a name</source>
        <translation>zuständig: me (ich), none (niemand) oder ein Name</translation>
    </message>
    <message>
        <source>percent of any limit</source>
        <translation>Prozent irgendeines Limits</translation>
    </message>
    <message>
        <source>percent of a minute limit</source>
        <translation>Prozent eines Minutenlimits</translation>
    </message>
    <message>
        <source>percent of a day limit</source>
        <translation>Prozent eines Tageslimits</translation>
    </message>
    <message>
        <source>percent of a cycle limit</source>
        <translation>Prozent eines Zykluslimits</translation>
    </message>
    <message>
        <source>some limit from 80 to under 100 percent</source>
        <translation>ein Limit von 80 bis unter 100 Prozent</translation>
    </message>
    <message>
        <source>percent of the worst limit</source>
        <translation>Prozent des schlimmsten Limits</translation>
    </message>
    <message>
        <source>days until the worst limit&apos;s cap</source>
        <translation>Tage bis zur Grenze des schlimmsten Limits</translation>
    </message>
    <message>
        <source>band of the worst limit</source>
        <translation>Band des schlimmsten Limits</translation>
    </message>
    <message>
        <source>state of any case</source>
        <translation>Stand irgendeines Falls</translation>
    </message>
    <message>
        <source>what the customer chose</source>
        <translation>was der Kunde gewählt hat</translation>
    </message>
    <message>
        <source>why the row ranks where it does</source>
        <translation>warum die Zeile dort steht</translation>
    </message>
    <message>
        <source>some limit has no usable data</source>
        <translation>ein Limit hat keine brauchbaren Daten</translation>
    </message>
    <message>
        <source>age of the data: m, h, d</source>
        <translation>Alter der Daten: m, h, d</translation>
    </message>
    <message>
        <source>window of the worst limit</source>
        <translation>Fenster des schlimmsten Limits</translation>
    </message>
    <message>
        <source>how many limits the account has</source>
        <translation>wie viele Limits das Konto hat</translation>
    </message>
    <message>
        <source>order; with - the other way round</source>
        <translation>Reihenfolge; mit - umgekehrt</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>niemandes</translation>
    </message>
    <message>
        <source>within the last 30 days</source>
        <translation>in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>no case stands</source>
        <translation>kein Fall offen</translation>
    </message>
    <message>
        <source>has not chosen</source>
        <translation>hat nicht gewählt</translation>
    </message>
    <message>
        <source>has chosen something</source>
        <translation>hat etwas gewählt</translation>
    </message>
    <message>
        <source>over on 3 of 7 days or more</source>
        <translation>an 3 von 7 Tagen oder mehr darüber</translation>
    </message>
    <message>
        <source>credit limit reached</source>
        <translation>Guthabenlimit erreicht</translation>
    </message>
    <message>
        <source>reaches the cap today</source>
        <translation>erreicht die Grenze heute</translation>
    </message>
    <message>
        <source>reaches the cap before the reset</source>
        <translation>erreicht die Grenze vor dem Zurücksetzen</translation>
    </message>
    <message>
        <source>reaches the cap only after the reset</source>
        <translation>erreicht die Grenze erst nach dem Zurücksetzen</translation>
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
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Somebody has changed the settings meanwhile. Saving puts yours in their place, discarding shows theirs.</source>
        <translation>Jemand hat die Einstellungen inzwischen geändert. Speichern setzt Ihre an deren Stelle, Verwerfen zeigt die neuen.</translation>
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
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>headroom::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>headroom::TriageBar</name>
    <message>
        <source>Reduce traffic</source>
        <translation>Nutzung reduzieren</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Aufstocken</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Acts are about: %1</source>
        <translation>Es geht um: %1</translation>
    </message>
</context>
<context>
    <name>headroom::TriageDesk</name>
    <message>
        <source>Snooze %1</source>
        <translation>%1 zurückstellen</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>Gru&amp;nd</translation>
    </message>
    <message>
        <source>%1 at the latest</source>
        <translation>spätestens %1</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>je eigenes Ende</translation>
    </message>
    <message>
        <source>its cycle’s end at the latest</source>
        <translation>spätestens am Ende des Zyklus</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Assign %1 to</source>
        <translation>%1 zuweisen an</translation>
    </message>
    <message>
        <source>Clear the flag of %1</source>
        <translation>Meldung von %1 aufheben</translation>
    </message>
    <message>
        <source>Flag %1: the meter looks wrong</source>
        <translation>%1 melden: der Zähler scheint falsch</translation>
    </message>
    <message>
        <source>No notice leaves until the flag is cleared.</source>
        <translation>Bis die Meldung aufgehoben ist, geht keine Nachricht hinaus.</translation>
    </message>
    <message>
        <source>What was f&amp;ound</source>
        <translation>Was sich e&amp;rgab</translation>
    </message>
    <message>
        <source>What &amp;looks wrong</source>
        <translation>Was fa&amp;lsch aussieht</translation>
    </message>
    <message>
        <source>Clear the flag</source>
        <translation>Meldung aufheben</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Exempt %1</source>
        <translation>%1 ausnehmen</translation>
    </message>
    <message>
        <source>It is put away, and no case opens, until that day.</source>
        <translation>Bis zu diesem Tag ist es weggelegt, und kein Fall wird geöffnet.</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Ausnehmen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>It comes back in this period only at a higher stage.</source>
        <translation>In dieser Periode kommt es nur bei einer höheren Stufe zurück.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fall schließen</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>For colleagues only; customers never see it.</source>
        <translation>Nur für Kolleginnen und Kollegen; Kunden sehen sie nie.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>The end is not a date such as “6 Dec 2026”.</source>
        <translation>Das Ende ist kein Datum wie „6 Dez. 2026“.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are marked</source>
        <translation>
            <numerusform>%n Konto ist markiert</numerusform>
            <numerusform>%n Konten sind markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>It is done for each of them and can be taken back.</source>
        <translation>Es geschieht für jedes davon und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Nothing has been done yet that could be repeated</source>
        <translation>Noch gibt es nichts, was sich wiederholen ließe</translation>
    </message>
    <message>
        <source>The account is neither snoozed nor exempt</source>
        <translation>Das Konto ist weder zurückgestellt noch ausgenommen</translation>
    </message>
    <message>
        <source>Nothing was done in this window yet</source>
        <translation>In diesem Fenster ist noch nichts geschehen</translation>
    </message>
    <message>
        <source>Nothing was taken back</source>
        <translation>Nichts wurde zurückgenommen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>What the acts are about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Several accounts are marked: each by its worst limit</source>
        <translation>Mehrere Konten sind markiert: jedes mit seiner schlechtesten Grenze</translation>
    </message>
    <message>
        <source>The account has no other limit</source>
        <translation>Das Konto hat keine weitere Grenze</translation>
    </message>
    <message>
        <source>This account does not have the limit of that answer any more.</source>
        <translation>Dieses Konto hat die Grenze jener Antwort nicht mehr.</translation>
    </message>
</context>
<context>
    <name>headroom::TriageWords</name>
    <message>
        <source>Snoozed %1 until usage falls</source>
        <translation>%1 zurückgestellt, bis die Nutzung sinkt</translation>
    </message>
    <message>
        <source>Snoozed %1 until they answer</source>
        <translation>%1 zurückgestellt, bis sie antworten</translation>
    </message>
    <message>
        <source>Snoozed %1 until %2</source>
        <translation>%1 zurückgestellt bis %2</translation>
    </message>
    <message>
        <source>Snoozed %1</source>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 of %2 snoozed</source>
        <translation>%1 von %2 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 of %2 brought back</source>
        <translation>%1 von %2 zurückgeholt</translation>
    </message>
    <message>
        <source>%1 of %2 assigned</source>
        <translation>%1 von %2 zugewiesen</translation>
    </message>
    <message>
        <source>%1 of %2 flagged</source>
        <translation>%1 von %2 gemeldet</translation>
    </message>
    <message>
        <source>%1 of %2 cleared</source>
        <translation>%1 von %2 aufgehoben</translation>
    </message>
    <message>
        <source>%1 of %2 exempt</source>
        <translation>%1 von %2 ausgenommen</translation>
    </message>
    <message>
        <source>%1 of %2 closed</source>
        <translation>%1 von %2 geschlossen</translation>
    </message>
    <message>
        <source>%1 of %2 recorded</source>
        <translation>%1 von %2 festgehalten</translation>
    </message>
    <message>
        <source>%1 of %2 noted</source>
        <translation>%1 von %2 notiert</translation>
    </message>
    <message>
        <source>reduce</source>
        <comment>they will reduce</comment>
        <translation>reduzieren</translation>
    </message>
    <message>
        <source>upgrade</source>
        <comment>they will upgrade</comment>
        <translation>aufstocken</translation>
    </message>
    <message>
        <source>wait for the reset</source>
        <translation>auf das Zurücksetzen warten</translation>
    </message>
    <message>
        <source>move to overage</source>
        <translation>zu Mehrverbrauch wechseln</translation>
    </message>
    <message>
        <source>dispute the usage</source>
        <translation>die Nutzung bestreiten</translation>
    </message>
    <message>
        <source>in a reply</source>
        <translation>in einer Antwort</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>through the link</source>
        <translation>über den Link</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>in einem Gespräch</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 Stunde</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>End of the cycle</source>
        <translation>Ende des Zyklus</translation>
    </message>
    <message>
        <source>When usage falls</source>
        <translation>Wenn die Nutzung sinkt</translation>
    </message>
    <message>
        <source>When they answer</source>
        <translation>Wenn sie antworten</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Zu einer anderen Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message>
        <source>Assigned %1 to nobody</source>
        <translation>%1 niemandem zugewiesen</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <translation>%1 zugewiesen an %2</translation>
    </message>
    <message>
        <source>Flagged %1: no notice leaves until it is cleared</source>
        <translation>%1 gemeldet: bis zur Klärung geht keine Nachricht hinaus</translation>
    </message>
    <message>
        <source>Cleared the flag of %1</source>
        <translation>Meldung von %1 aufgehoben</translation>
    </message>
    <message>
        <source>%1: exempt until %2</source>
        <translation>%1: ausgenommen bis %2</translation>
    </message>
    <message>
        <source>%1: exempt</source>
        <translation>%1: ausgenommen</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1 geschlossen</translation>
    </message>
    <message>
        <source>Recorded for %1: %2</source>
        <comment>account, answer</comment>
        <translation>Festgehalten für %1: %2</translation>
    </message>
    <message>
        <source>Noted on %1</source>
        <translation>Notiert zu %1</translation>
    </message>
    <message>
        <source>%1 of %2 taken back</source>
        <translation>%1 von %2 zurückgenommen</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>Nicht zurückgenommen</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>snooze of %1</source>
        <translation>Zurückstellen von %1</translation>
    </message>
    <message>
        <source>bringing back of %1</source>
        <translation>Zurückholen von %1</translation>
    </message>
    <message>
        <source>assignment of %1</source>
        <translation>Zuweisung von %1</translation>
    </message>
    <message>
        <source>flag of %1</source>
        <translation>Meldung von %1</translation>
    </message>
    <message>
        <source>clearing of the flag of %1</source>
        <translation>Aufheben der Meldung von %1</translation>
    </message>
    <message>
        <source>exemption of %1</source>
        <translation>Ausnahme von %1</translation>
    </message>
    <message>
        <source>closing of %1</source>
        <translation>Schließen von %1</translation>
    </message>
    <message>
        <source>answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n account(s)</source>
        <translation>
            <numerusform>%n Konto zurückstellen</numerusform>
            <numerusform>%n Konten zurückstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n account(s)</source>
        <translation>
            <numerusform>%n Konto zurückholen</numerusform>
            <numerusform>%n Konten zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n account(s)</source>
        <translation>
            <numerusform>%n Konto zuweisen</numerusform>
            <numerusform>%n Konten zuweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag %n account(s)</source>
        <translation>
            <numerusform>%n Konto melden</numerusform>
            <numerusform>%n Konten melden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the flag of %n account(s)</source>
        <translation>
            <numerusform>Meldung von %n Konto aufheben</numerusform>
            <numerusform>Meldung von %n Konten aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exempt %n account(s)</source>
        <translation>
            <numerusform>%n Konto ausnehmen</numerusform>
            <numerusform>%n Konten ausnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n account(s)</source>
        <translation>
            <numerusform>%n Konto schließen</numerusform>
            <numerusform>%n Konten schließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record for %n account(s)</source>
        <translation>
            <numerusform>Für %n Konto festhalten</numerusform>
            <numerusform>Für %n Konten festhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n account(s)</source>
        <translation>
            <numerusform>Notiz zu %n Konto</numerusform>
            <numerusform>Notiz zu %n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>vertagt</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>kein Fall</translation>
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
    <message>
        <source>chose to reduce</source>
        <translation>will reduzieren</translation>
    </message>
    <message>
        <source>chose to upgrade</source>
        <translation>will aufstocken</translation>
    </message>
    <message>
        <source>chose to wait</source>
        <translation>will warten</translation>
    </message>
    <message>
        <source>chose overage</source>
        <translation>will Mehrverbrauch</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>kept: %1 by %2</source>
        <translation>eingehalten: %1 bis %2</translation>
    </message>
    <message>
        <source>missed: %1 by %2</source>
        <translation>verfehlt: %1 bis %2</translation>
    </message>
    <message>
        <source>cannot be told: %1 by %2</source>
        <translation>nicht feststellbar: %1 bis %2</translation>
    </message>
    <message>
        <source>Agreed: at most %1 by %2</source>
        <translation>Vereinbart: höchstens %1 bis %2</translation>
    </message>
    <message>
        <source>, kept</source>
        <translation>, eingehalten</translation>
    </message>
    <message>
        <source>, missed</source>
        <translation>, verfehlt</translation>
    </message>
    <message>
        <source>, cannot be told</source>
        <translation>, nicht feststellbar</translation>
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
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
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
        <source>&amp;Light and dark</source>
        <translation>&amp;Hell und dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
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
<context>
    <name>headroom::WordsCard</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
</context>
</TS>
