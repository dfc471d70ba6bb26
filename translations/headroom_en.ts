<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>headroom::AccountFacts</name>
    <message>
        <source>of %1 (%2)</source>
        <comment>of 1,000 (plan): cap and where it comes from</comment>
        <translation>of %1 (%2)</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unlimited</translation>
    </message>
    <message>
        <source>not in this plan</source>
        <translation>not in this plan</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>credit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meter, window</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, %1 denied</source>
        <translation>, %1 denied</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>wait for the reset on %1: nothing is left of %2</source>
        <translation>wait for the reset on %1: nothing is left of %2</translation>
    </message>
    <message>
        <source>to at most %1 a day until %2</source>
        <translation>to at most %1 a day until %2</translation>
    </message>
    <message>
        <source>stay below %1 %2</source>
        <translation>stay below %1 %2</translation>
    </message>
    <message>
        <source>to %1 %2: −%3 %</source>
        <translation>to %1 %2: −%3 %</translation>
    </message>
    <message>
        <source>complete since %1</source>
        <translation>complete since %1</translation>
    </message>
    <message>
        <source>no complete day yet</source>
        <translation>no complete day yet</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>set here</translation>
    </message>
    <message>
        <source>from the customer</source>
        <translation>from the customer</translation>
    </message>
    <message>
        <source>from the workspace</source>
        <translation>from the workspace</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>none set</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, interval: $29.00 a month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>, ends with the cycle</source>
        <translation>, ends with the cycle</translation>
    </message>
    <message>
        <source>, a change is planned</source>
        <translation>, a change is planned</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>This cycle</source>
        <translation>This cycle</translation>
    </message>
    <message>
        <source>estimate, before tax</source>
        <translation>estimate, before tax</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Reduce</translation>
    </message>
    <message>
        <source>Or upgrade</source>
        <translation>Or upgrade</translation>
    </message>
    <message>
        <source>no plan customers can take themselves is large enough</source>
        <translation>no plan customers can take themselves is large enough</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>plan, price, interval: Pro · $99.00 a month</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>not checked: %1</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, from %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <translation>%1 ago, %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>· stale</source>
        <translation>· stale</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>plan, price, interval: Starter, $29.00 a month</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>snoozed until usage falls, %1 at the latest</source>
        <translation>snoozed until usage falls, %1 at the latest</translation>
    </message>
    <message>
        <source>snoozed until they answer, %1 at the latest</source>
        <translation>snoozed until they answer, %1 at the latest</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>snoozed until %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>open since %1</translation>
    </message>
    <message>
        <source>waiting: they have been told</source>
        <translation>waiting: they have been told</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>flagged: the meter looks wrong, no notice leaves</source>
        <translation>flagged: the meter looks wrong, no notice leaves</translation>
    </message>
    <message>
        <source>exempt until %1</source>
        <translation>exempt until %1</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exempt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Will %1</source>
        <comment>an answer</comment>
        <translation>Will %1</translation>
    </message>
    <message>
        <source>Will reduce to %1%2 by %3</source>
        <comment>number, per (“ a day”), date</comment>
        <translation>Will reduce to %1%2 by %3</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Disputes the usage</source>
        <translation>Disputes the usage</translation>
    </message>
    <message>
        <source>said by %1 %2 on %3</source>
        <comment>who, means (“in a reply”), date</comment>
        <translation>said by %1 %2 on %3</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>on %1; it could not be told before</source>
        <translation>on %1; it could not be told before</translation>
    </message>
    <message>
        <source>· %1 at the last look</source>
        <translation>· %1 at the last look</translation>
    </message>
    <message>
        <source>kept: %1 of %2</source>
        <translation>kept: %1 of %2</translation>
    </message>
    <message>
        <source>missed: %1 of %2</source>
        <translation>missed: %1 of %2</translation>
    </message>
    <message>
        <source>could not be told twice</source>
        <translation>could not be told twice</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>They disputed the usage on %1: no more asking in this period</source>
        <translation>They disputed the usage on %1: no more asking in this period</translation>
    </message>
    <message>
        <source>They chose to %1 on %2: no more asking in this period</source>
        <translation>They chose to %1 on %2: no more asking in this period</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>headroom::AccountPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Ways to fit</source>
        <translation>Ways to fit</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Projected bill</source>
        <translation>Projected bill</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Where the numbers come from</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>No account is selected</source>
        <translation>No account is selected</translation>
    </message>
    <message>
        <source>Choose a row above to see its use against its limits.</source>
        <translation>Choose a row above to see its use against its limits.</translation>
    </message>
    <message>
        <source>Busiest minute by hour</source>
        <translation>Busiest minute by hour</translation>
    </message>
    <message>
        <source>Busiest hour by weekday</source>
        <translation>Busiest hour by weekday</translation>
    </message>
    <message>
        <source>share of %1 a minute, outlined where over</source>
        <translation>share of %1 a minute, outlined where over</translation>
    </message>
    <message>
        <source>darker is busier, last 28 days</source>
        <translation>darker is busier, last 28 days</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
</context>
<context>
    <name>headroom::AccountTimeline</name>
    <message>
        <source>Show older entries</source>
        <translation>Show older entries</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Timeline kinds</source>
        <translation>Timeline kinds</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Internal note, never part of a notice</source>
        <translation>Internal note, never part of a notice</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>who did it</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>nothing of this kind yet</source>
        <translation>nothing of this kind yet</translation>
    </message>
    <message>
        <source>Still older ones in Activity</source>
        <translation>Still older ones in Activity</translation>
    </message>
</context>
<context>
    <name>headroom::ActivityDetailPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>No entry is selected</source>
        <translation>No entry is selected</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Said by</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>another choice took its place</source>
        <translation>another choice took its place</translation>
    </message>
    <message>
        <source>audit entry %1, chain not checked yet</source>
        <translation>audit entry %1, chain not checked yet</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Pasted text</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Save the message</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Messages (*.eml)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Change the answer…</source>
        <translation>Change the answer…</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Select an entry about an account first</source>
        <translation>Select an entry about an account first</translation>
    </message>
    <message>
        <source>Select an answer that stands in Activity first</source>
        <translation>Select an answer that stands in Activity first</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
</context>
<context>
    <name>headroom::ActivityListView</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Columns of the activity</source>
        <translation>Columns of the activity</translation>
    </message>
</context>
<context>
    <name>headroom::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Said exactly</source>
        <translation>Said exactly</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>headroom::ActivityPage</name>
    <message>
        <source>Activity lists</source>
        <translation>Activity lists</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Load more</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Syncs</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>%1 entries, older ones not loaded</source>
        <translation>%1 entries, older ones not loaded</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entry</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>The activity could not be read</source>
        <translation>The activity could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Reading the activity</source>
        <translation>Reading the activity</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Nothing found yet</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nothing matches “%1”</translation>
    </message>
    <message>
        <source>Words, and account:, kind: and by: narrow the list.</source>
        <translation>Words, and account:, kind: and by: narrow the list.</translation>
    </message>
    <message>
        <source>Search older entries</source>
        <translation>Search older entries</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Empty the search</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nothing has happened yet</translation>
    </message>
    <message>
        <source>Cases, choices, notes, follow-ups and syncs appear here as they happen.</source>
        <translation>Cases, choices, notes, follow-ups and syncs appear here as they happen.</translation>
    </message>
    <message>
        <source>There is no entry</source>
        <translation>There is no entry</translation>
    </message>
    <message>
        <source>Plan changes</source>
        <translation>Plan changes</translation>
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
        <translation>cancelled: nothing was changed · %1</translation>
    </message>
    <message>
        <source>failed: nothing was changed · %1</source>
        <translation>failed: nothing was changed · %1</translation>
    </message>
    <message>
        <source>failed: %1 · %2</source>
        <comment>reason, seconds</comment>
        <translation>failed: %1 · %2</translation>
    </message>
    <message>
        <source>numbers read · %1</source>
        <translation>numbers read · %1</translation>
    </message>
    <message>
        <source>numbers read</source>
        <translation>numbers read</translation>
    </message>
    <message>
        <source>%1 read, %2 blocked, %3 skipped · %4</source>
        <translation>%1 read, %2 blocked, %3 skipped · %4</translation>
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
        <translation>pasted text, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>weekly, verdict on %1</source>
        <translation>weekly, verdict on %1</translation>
    </message>
    <message>
        <source>kept on %1</source>
        <translation>kept on %1</translation>
    </message>
    <message>
        <source>missed on %1</source>
        <translation>missed on %1</translation>
    </message>
    <message>
        <source>could not be told on %1</source>
        <translation>could not be told on %1</translation>
    </message>
    <message>
        <source>ended before %1</source>
        <translation>ended before %1</translation>
    </message>
    <message>
        <source>audit entry %1, chain intact</source>
        <translation>audit entry %1, chain intact</translation>
    </message>
    <message>
        <source>1 audit entry, chain intact</source>
        <translation>1 audit entry, chain intact</translation>
    </message>
    <message>
        <source>%1 audit entries, chain intact</source>
        <translation>%1 audit entries, chain intact</translation>
    </message>
    <message>
        <source>Audit entry %1 was changed after it was written: compare it with a backup or an export.</source>
        <translation>Audit entry %1 was changed after it was written: compare it with a backup or an export.</translation>
    </message>
    <message>
        <source>Audit entry %1 is missing: compare the record with a backup or an export.</source>
        <translation>Audit entry %1 is missing: compare the record with a backup or an export.</translation>
    </message>
    <message>
        <source>Audit entries %1 to %2 are missing: compare the record with a backup or an export.</source>
        <translation>Audit entries %1 to %2 are missing: compare the record with a backup or an export.</translation>
    </message>
    <message>
        <source>Where audit entry %1 belongs stands entry %2: compare the record with a backup or an export.</source>
        <translation>Where audit entry %1 belongs stands entry %2: compare the record with a backup or an export.</translation>
    </message>
    <message>
        <source>Audit entry %1 was put in between: compare the record with a backup or an export.</source>
        <translation>Audit entry %1 was put in between: compare the record with a backup or an export.</translation>
    </message>
    <message>
        <source>Audit entry %1 does not continue the one before it: one of the two was replaced. Compare them with a backup or an export.</source>
        <translation>Audit entry %1 does not continue the one before it: one of the two was replaced. Compare them with a backup or an export.</translation>
    </message>
    <message>
        <source>The audit record has lost entries after %1: this machine saw entry %2. If an older store was put back on purpose, accept it; else compare it with a backup.</source>
        <translation>The audit record has lost entries after %1: this machine saw entry %2. If an older store was put back on purpose, accept it; else compare it with a backup.</translation>
    </message>
    <message>
        <source>The audit record was written anew after entry %1: this machine saw another entry %2. If another store was put back on purpose, accept it; else compare it with a backup.</source>
        <translation>The audit record was written anew after entry %1: this machine saw another entry %2. If another store was put back on purpose, accept it; else compare it with a backup.</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>time of day</comment>
        <translation>Yesterday %1</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time pattern: 09:04:11</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>snooze</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>flag</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>sync</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audit</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 account</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 accounts</translation>
    </message>
    <message>
        <source>program</source>
        <comment>who did it</comment>
        <translation>program</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>someone&apos;s words</comment>
        <translation>“%1”</translation>
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
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>steadily over</source>
        <translation>steadily over</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>burst</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>limit reached</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>its snooze is over</source>
        <translation>its snooze is over</translation>
    </message>
    <message>
        <source>its exemption is over</source>
        <translation>its exemption is over</translation>
    </message>
    <message>
        <source>a new period has begun</source>
        <translation>a new period has begun</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recovered</translation>
    </message>
    <message>
        <source>reset, a new cycle has begun</source>
        <translation>reset, a new cycle has begun</translation>
    </message>
    <message>
        <source>the plan was changed</source>
        <translation>the plan was changed</translation>
    </message>
    <message>
        <source>traffic was reduced</source>
        <translation>traffic was reduced</translation>
    </message>
    <message>
        <source>upgraded</source>
        <translation>upgraded</translation>
    </message>
    <message>
        <source>moved to an overage plan</source>
        <translation>moved to an overage plan</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>escalated</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>opened: 80.4 % of 1,000 a day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>closed by hand</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>closed: %1</translation>
    </message>
    <message>
        <source>exempt until %1</source>
        <translation>exempt until %1</translation>
    </message>
    <message>
        <source>taken back before its time</source>
        <translation>taken back before its time</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>until the cycle ends, %1</source>
        <translation>until the cycle ends, %1</translation>
    </message>
    <message>
        <source>until use falls below the cap, at the latest %1</source>
        <translation>until use falls below the cap, at the latest %1</translation>
    </message>
    <message>
        <source>until the customer answers, at the latest %1</source>
        <translation>until the customer answers, at the latest %1</translation>
    </message>
    <message>
        <source>reduce traffic</source>
        <translation>reduce traffic</translation>
    </message>
    <message>
        <source>upgrade</source>
        <translation>upgrade</translation>
    </message>
    <message>
        <source>wait for the reset</source>
        <translation>wait for the reset</translation>
    </message>
    <message>
        <source>move to an overage plan</source>
        <translation>move to an overage plan</translation>
    </message>
    <message>
        <source>disputes the usage</source>
        <translation>disputes the usage</translation>
    </message>
    <message>
        <source>in a reply</source>
        <translation>in a reply</translation>
    </message>
    <message>
        <source>on a call</source>
        <translation>on a call</translation>
    </message>
    <message>
        <source>through the link</source>
        <translation>through the link</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>in a meeting</translation>
    </message>
    <message>
        <source>Reduce traffic to %1 by %2</source>
        <comment>amount and date</comment>
        <translation>Reduce traffic to %1 by %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a choice and how it was said</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>too few days are known</source>
        <translation>too few days are known</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1, target %2</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>kept: %1</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>missed: %1</translation>
    </message>
    <message>
        <source>cannot be told: %1</source>
        <translation>cannot be told: %1</translation>
    </message>
    <message>
        <source>cannot be told yet: %1, verdict now on %2</source>
        <translation>cannot be told yet: %1, verdict now on %2</translation>
    </message>
    <message>
        <source>weekly look: %1, verdict on %2</source>
        <translation>weekly look: %1, verdict on %2</translation>
    </message>
    <message>
        <source>undone: snooze</source>
        <translation>undone: snooze</translation>
    </message>
    <message>
        <source>undone: taking back</source>
        <translation>undone: taking back</translation>
    </message>
    <message>
        <source>undone: owner</source>
        <translation>undone: owner</translation>
    </message>
    <message>
        <source>undone: flag</source>
        <translation>undone: flag</translation>
    </message>
    <message>
        <source>undone: clearing the flag</source>
        <translation>undone: clearing the flag</translation>
    </message>
    <message>
        <source>undone: exemption</source>
        <translation>undone: exemption</translation>
    </message>
    <message>
        <source>undone: closing</source>
        <translation>undone: closing</translation>
    </message>
    <message>
        <source>undone: the recorded choice</source>
        <translation>undone: the recorded choice</translation>
    </message>
    <message>
        <source>undone: note</source>
        <translation>undone: note</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>owner %1 → %2</source>
        <translation>owner %1 → %2</translation>
    </message>
    <message>
        <source>the meter looks wrong</source>
        <translation>the meter looks wrong</translation>
    </message>
    <message>
        <source>the meter looks wrong: %1</source>
        <translation>the meter looks wrong: %1</translation>
    </message>
    <message>
        <source>the meter is right again</source>
        <translation>the meter is right again</translation>
    </message>
    <message>
        <source>subscription begun: %1</source>
        <comment>plan</comment>
        <translation>subscription begun: %1</translation>
    </message>
    <message>
        <source>subscription ended: %1, not listed by the provider any more</source>
        <comment>plan</comment>
        <translation>subscription ended: %1, not listed by the provider any more</translation>
    </message>
    <message>
        <source>subscription ended: %1, %2</source>
        <comment>plan, the provider&apos;s status</comment>
        <translation>subscription ended: %1, %2</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
</context>
<context>
    <name>headroom::Acts</name>
    <message>
        <source>C&amp;ommands…</source>
        <translation>C&amp;ommands…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sync now</translation>
    </message>
    <message>
        <source>&amp;Cancel the sync</source>
        <translation>&amp;Cancel the sync</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search as a view</source>
        <translation>Sa&amp;ve this search as a view</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Queue</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activity</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>S&amp;ettings</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copy &amp;link</translation>
    </message>
    <message>
        <source>&amp;Chart or table</source>
        <translation>&amp;Chart or table</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>C&amp;ompact rows</translation>
    </message>
    <message>
        <source>Light or dark as the &amp;desktop</source>
        <translation>Light or dark as the &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;ark</translation>
    </message>
    <message>
        <source>&amp;Mine and free</source>
        <translation>&amp;Mine and free</translation>
    </message>
    <message>
        <source>&amp;Over</source>
        <translation>&amp;Over</translation>
    </message>
    <message>
        <source>&amp;Approaching</source>
        <translation>&amp;Approaching</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Watch</translation>
    </message>
    <message>
        <source>&amp;Blocked</source>
        <translation>&amp;Blocked</translation>
    </message>
    <message>
        <source>&amp;Snoozed</source>
        <translation>&amp;Snoozed</translation>
    </message>
    <message>
        <source>A&amp;nswered</source>
        <translation>A&amp;nswered</translation>
    </message>
    <message>
        <source>&amp;Closed</source>
        <translation>&amp;Closed</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>&amp;About Headroom</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Next account</source>
        <translation>Next account</translation>
    </message>
    <message>
        <source>Previous account</source>
        <translation>Previous account</translation>
    </message>
    <message>
        <source>Next, previous account</source>
        <translation>Next, previous account</translation>
    </message>
    <message>
        <source>Op&amp;en the account</source>
        <translation>Op&amp;en the account</translation>
    </message>
    <message>
        <source>&amp;Peek at the account</source>
        <translation>&amp;Peek at the account</translation>
    </message>
    <message>
        <source>Mar&amp;k the account</source>
        <translation>Mar&amp;k the account</translation>
    </message>
    <message>
        <source>&amp;Mark all in view</source>
        <translation>&amp;Mark all in view</translation>
    </message>
    <message>
        <source>Remove all mar&amp;ks</source>
        <translation>Remove all mar&amp;ks</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copy rows</translation>
    </message>
    <message>
        <source>They will &amp;reduce traffic…</source>
        <translation>They will &amp;reduce traffic…</translation>
    </message>
    <message>
        <source>They will &amp;upgrade…</source>
        <translation>They will &amp;upgrade…</translation>
    </message>
    <message>
        <source>They will &amp;wait for the reset…</source>
        <translation>They will &amp;wait for the reset…</translation>
    </message>
    <message>
        <source>They will move to &amp;overage…</source>
        <translation>They will move to &amp;overage…</translation>
    </message>
    <message>
        <source>They &amp;dispute the usage…</source>
        <translation>They &amp;dispute the usage…</translation>
    </message>
    <message>
        <source>Snoo&amp;ze…</source>
        <translation>Snoo&amp;ze…</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Bring back</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Assign…</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>Assign to &amp;me</translation>
    </message>
    <message>
        <source>&amp;Flag the meter…</source>
        <translation>&amp;Flag the meter…</translation>
    </message>
    <message>
        <source>E&amp;xempt…</source>
        <translation>E&amp;xempt…</translation>
    </message>
    <message>
        <source>&amp;Close the case…</source>
        <translation>&amp;Close the case…</translation>
    </message>
    <message>
        <source>Internal &amp;note…</source>
        <translation>Internal &amp;note…</translation>
    </message>
    <message>
        <source>Repea&amp;t the last act</source>
        <translation>Repea&amp;t the last act</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Closer, further, whole</source>
        <translation>Closer, further, whole</translation>
    </message>
    <message>
        <source>Read the values</source>
        <translation>Read the values</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Save settings</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In the queue</translation>
    </message>
    <message>
        <source>In the queue and the account</source>
        <translation>In the queue and the account</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>In the account</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>In the chart</translation>
    </message>
    <message>
        <source>In the activity</source>
        <translation>In the activity</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>In the settings</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Select an account first</source>
        <translation>Select an account first</translation>
    </message>
    <message>
        <source>Choose the &amp;limit that acts are about…</source>
        <translation>Choose the &amp;limit that acts are about…</translation>
    </message>
    <message>
        <source>What &amp;detection would do…</source>
        <translation>What &amp;detection would do…</translation>
    </message>
    <message>
        <source>All acti&amp;vity of the account</source>
        <translation>All acti&amp;vity of the account</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Next entry</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Previous entry</translation>
    </message>
    <message>
        <source>Next, previous entry</source>
        <translation>Next, previous entry</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Open the entry</translation>
    </message>
    <message>
        <source>Open the entry’s account</source>
        <translation>Open the entry’s account</translation>
    </message>
    <message>
        <source>Change the answer…</source>
        <translation>Change the answer…</translation>
    </message>
</context>
<context>
    <name>headroom::AnswerLine</name>
    <message>
        <source>Checked on %1. No more asking until then.</source>
        <translation>Checked on %1. No more asking until then.</translation>
    </message>
    <message>
        <source>Checked 14 days from today. No more asking until then.</source>
        <translation>Checked 14 days from today. No more asking until then.</translation>
    </message>
    <message>
        <source>No more asking in this period. Nothing is charged: they confirm it themselves.</source>
        <translation>No more asking in this period. Nothing is charged: they confirm it themselves.</translation>
    </message>
    <message>
        <source>No more asking in this period.</source>
        <translation>No more asking in this period.</translation>
    </message>
    <message>
        <source>No more asking in this period. The plan is changed only with their own consent.</source>
        <translation>No more asking in this period. The plan is changed only with their own consent.</translation>
    </message>
    <message>
        <source>The case is flagged: no notice leaves until the meter has been looked at.</source>
        <translation>The case is flagged: no notice leaves until the meter has been looked at.</translation>
    </message>
    <message>
        <source>The target is not a whole number.</source>
        <translation>The target is not a whole number.</translation>
    </message>
    <message>
        <source>Say to how much they will reduce.</source>
        <translation>Say to how much they will reduce.</translation>
    </message>
    <message>
        <source>The date of the check is not a date such as “6 Dec 2026”.</source>
        <translation>The date of the check is not a date such as “6 Dec 2026”.</translation>
    </message>
    <message>
        <source>The day on which they said it is not a date such as “6 Dec 2026”.</source>
        <translation>The day on which they said it is not a date such as “6 Dec 2026”.</translation>
    </message>
    <message>
        <source>red&amp;uce</source>
        <translation>red&amp;uce</translation>
    </message>
    <message>
        <source>up&amp;grade</source>
        <translation>up&amp;grade</translation>
    </message>
    <message>
        <source>othe&amp;r…</source>
        <translation>othe&amp;r…</translation>
    </message>
    <message>
        <source>Evi&amp;dence…</source>
        <translation>Evi&amp;dence…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Target</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>By what means</source>
        <translation>By what means</translation>
    </message>
    <message>
        <source>They will</source>
        <translation>They will</translation>
    </message>
    <message>
        <source>&amp;Said by</source>
        <translation>&amp;Said by</translation>
    </message>
    <message>
        <source>&amp;What they said</source>
        <translation>&amp;What they said</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;by</translation>
    </message>
    <message>
        <source>&amp;on</source>
        <translation>&amp;on</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>each one’s cap</source>
        <translation>each one’s cap</translation>
    </message>
    <message>
        <source>in 14 days</source>
        <translation>in 14 days</translation>
    </message>
    <message>
        <source>each account’s own address</source>
        <translation>each account’s own address</translation>
    </message>
</context>
<context>
    <name>headroom::AuditBar</name>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Audit check progress</source>
        <translation>Audit check progress</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 entries</source>
        <translation>Checking: %1 of %2 entries</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
</context>
<context>
    <name>headroom::AuditWarning</name>
    <message>
        <source>Audit record</source>
        <translation>Audit record</translation>
    </message>
    <message>
        <source>Accept it as it is…</source>
        <translation>Accept it as it is…</translation>
    </message>
    <message>
        <source>Accepting forgets what this machine remembers of the lost entries. The store stays as it is.</source>
        <translation>Accepting forgets what this machine remembers of the lost entries. The store stays as it is.</translation>
    </message>
    <message>
        <source>Accept and forget</source>
        <translation>Accept and forget</translation>
    </message>
</context>
<context>
    <name>headroom::BusyHeatmap</name>
    <message>
        <source>Busiest minute by hour</source>
        <translation>Busiest minute by hour</translation>
    </message>
    <message>
        <source>Busiest hour by weekday</source>
        <translation>Busiest hour by weekday</translation>
    </message>
    <message>
        <source>%1: not measured</source>
        <translation>%1: not measured</translation>
    </message>
    <message>
        <source>%1: %2 %3 in the busiest minute</source>
        <translation>%1: %2 %3 in the busiest minute</translation>
    </message>
    <message>
        <source>%1: %2 %3 in the busiest hour</source>
        <translation>%1: %2 %3 in the busiest hour</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 of %2</translation>
    </message>
    <message>
        <source>Highest %1 %2.</source>
        <translation>Highest %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the week over the cap.</source>
        <translation>
            <numerusform>%n hour of the week over the cap.</numerusform>
            <numerusform>%n hours of the week over the cap.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ChooserList</name>
    <message>
        <source>key %1</source>
        <translation>key %1</translation>
    </message>
</context>
<context>
    <name>headroom::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Type a command, or &gt; acts  @ accounts  # plans  : views</source>
        <translation>Type a command, or &gt; acts  @ accounts  # plans  : views</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Nothing has this name</source>
        <translation>Nothing has this name</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 of %3</translation>
    </message>
</context>
<context>
    <name>headroom::ConnectionForm</name>
    <message>
        <source>Test mode</source>
        <translation>Test mode</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Live mode</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>a test key is never sent to the live address, nor the reverse</source>
        <translation>a test key is never sent to the live address, nor the reverse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>the provider’s own where empty</source>
        <translation>the provider’s own where empty</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>kept in the system keyring</source>
        <translation>kept in the system keyring</translation>
    </message>
    <message>
        <source>Days begin in</source>
        <translation>Days begin in</translation>
    </message>
    <message>
        <source>where an account has no zone of its own</source>
        <translation>where an account has no zone of its own</translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation>Sync every</translation>
    </message>
    <message>
        <source>counted from the end of the last one, while the window is open</source>
        <translation>counted from the end of the last one, while the window is open</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>no key in the system keyring</source>
        <translation>no key in the system keyring</translation>
    </message>
    <message>
        <source>kept in the system keyring, ends in %1; type another to replace it</source>
        <translation>kept in the system keyring, ends in %1; type another to replace it</translation>
    </message>
</context>
<context>
    <name>headroom::Console</name>
    <message>
        <source>meters</source>
        <translation>meters</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>plans</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>subscriptions</translation>
    </message>
    <message>
        <source>events</source>
        <translation>events</translation>
    </message>
    <message>
        <source>may read nothing</source>
        <translation>may read nothing</translation>
    </message>
    <message>
        <source>may read %1</source>
        <translation>may read %1</translation>
    </message>
    <message>
        <source>; may not read %1</source>
        <translation>; may not read %1</translation>
    </message>
    <message>
        <source>Headroom is not set up yet, so there is nothing that a link could show.</source>
        <translation>Headroom is not set up yet, so there is nothing that a link could show.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Not opened</translation>
    </message>
</context>
<context>
    <name>headroom::DetectionPreview</name>
    <message>
        <source>credit</source>
        <translation>credit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account (a day)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>a case stands at this stage</source>
        <translation>a case stands at this stage</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>put away</translation>
    </message>
    <message>
        <source>closed by a person at this stage</source>
        <translation>closed by a person at this stage</translation>
    </message>
    <message>
        <source>an agreed reduction is being watched</source>
        <translation>an agreed reduction is being watched</translation>
    </message>
    <message>
        <source>the meter is silent</source>
        <translation>the meter is silent</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>never read</translation>
    </message>
    <message>
        <source>two live subscriptions</source>
        <translation>two live subscriptions</translation>
    </message>
    <message>
        <source>the source stopped</source>
        <translation>the source stopped</translation>
    </message>
    <message>
        <source>unreadable numbers</source>
        <translation>unreadable numbers</translation>
    </message>
    <message>
        <source>the numbers are too old</source>
        <translation>the numbers are too old</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>Limits looked at</source>
        <translation>Limits looked at</translation>
    </message>
    <message>
        <source>Would open</source>
        <translation>Would open</translation>
    </message>
    <message>
        <source>Would rise to a higher stage</source>
        <translation>Would rise to a higher stage</translation>
    </message>
    <message>
        <source>Would come back</source>
        <translation>Would come back</translation>
    </message>
    <message>
        <source>Would close</source>
        <translation>Would close</translation>
    </message>
    <message>
        <source>Agreed reductions to check</source>
        <translation>Agreed reductions to check</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Left alone</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Cannot be judged</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
</context>
<context>
    <name>headroom::EnvironmentBadge</name>
    <message>
        <source>Connected to live billing</source>
        <translation>Connected to live billing</translation>
    </message>
    <message>
        <source>Connected to a sandbox: nothing here concerns a real customer</source>
        <translation>Connected to a sandbox: nothing here concerns a real customer</translation>
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
        <translation>Atta&amp;ch…</translation>
    </message>
    <message>
        <source>&amp;Paste message…</source>
        <translation>&amp;Paste message…</translation>
    </message>
    <message>
        <source>Refere&amp;nce</source>
        <translation>Refere&amp;nce</translation>
    </message>
    <message>
        <source>Remove the evidence</source>
        <translation>Remove the evidence</translation>
    </message>
    <message>
        <source>ticket or message</source>
        <translation>ticket or message</translation>
    </message>
    <message>
        <source>Pasted message</source>
        <translation>Pasted message</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attach a message</source>
        <translation>Attach a message</translation>
    </message>
    <message>
        <source>Mail messages (*.eml)</source>
        <translation>Mail messages (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>headroom::FactsDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>headroom::FirstRunPage</name>
    <message>
        <source>Open the sandbox</source>
        <translation>Open the sandbox</translation>
    </message>
    <message>
        <source>Connect and read</source>
        <translation>Connect and read</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Check the key</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>First run</translation>
    </message>
    <message>
        <source>See who is near a limit, tell them honestly, let them choose.</source>
        <translation>See who is near a limit, tell them honestly, let them choose.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>A billing API on this machine with 500 invented accounts. Nothing leaves the machine, nobody is mailed.</source>
        <translation>A billing API on this machine with 500 invented accounts. Nothing leaves the machine, nobody is mailed.</translation>
    </message>
    <message>
        <source>No account, no telemetry. Everything is kept in one file on this machine.</source>
        <translation>No account, no telemetry. Everything is kept in one file on this machine.</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Test mode</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Live mode</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>a test key is never sent to the live address, nor the reverse</source>
        <translation>a test key is never sent to the live address, nor the reverse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>will be kept in the system keyring</source>
        <translation>will be kept in the system keyring</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>You are</translation>
    </message>
    <message>
        <source>from the login of this machine, as rep, admin and pm; roles can be given to others later</source>
        <translation>from the login of this machine, as rep, admin and pm; roles can be given to others later</translation>
    </message>
    <message>
        <source>Days begin in</source>
        <translation>Days begin in</translation>
    </message>
    <message>
        <source>where an account has no zone of its own</source>
        <translation>where an account has no zone of its own</translation>
    </message>
    <message>
        <source>Connect your billing</source>
        <translation>Connect your billing</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>Paste the API key of your billing account first.</source>
        <translation>Paste the API key of your billing account first.</translation>
    </message>
    <message>
        <source>asking the provider what the key may do …</source>
        <translation>asking the provider what the key may do …</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
</context>
<context>
    <name>headroom::Header</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>not synced yet</translation>
    </message>
    <message>
        <source>as of %1, %2 ago</source>
        <translation>as of %1, %2 ago</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Search: plan:starter over:&gt;100 -state:snoozed</source>
        <translation>Search: plan:starter over:&gt;100 -state:snoozed</translation>
    </message>
</context>
<context>
    <name>headroom::KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Find a key</translation>
    </message>
</context>
<context>
    <name>headroom::KeysForm</name>
    <message>
        <source>Single letters act</source>
        <translation>Single letters act</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Usual key</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>All usual keys</translation>
    </message>
    <message>
        <source>Press the key for “%1”. Esc leaves it as it is, Backspace takes its key away.</source>
        <translation>Press the key for “%1”. Esc leaves it as it is, Backspace takes its key away.</translation>
    </message>
    <message>
        <source>Single letters act only in lists, never while you type. Switch them off where a voice or a stray touch could press them.</source>
        <translation>Single letters act only in lists, never while you type. Switch them off where a voice or a stray touch could press them.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>%1 already means: %2. That key belongs to the place and cannot be taken.</source>
        <translation>%1 already means: %2. That key belongs to the place and cannot be taken.</translation>
    </message>
    <message>
        <source>%1 already means: %2. Press another key, or Enter to take it.</source>
        <translation>%1 already means: %2. Press another key, or Enter to take it.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” has no key now.</translation>
    </message>
    <message>
        <source>%1 now means: %2.</source>
        <translation>%1 now means: %2.</translation>
    </message>
</context>
<context>
    <name>headroom::KeysTable</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Light or dark as the desktop</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Press a key…</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>single letters are off</source>
        <translation>single letters are off</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no key</translation>
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
        <translation>This link names no account that there can be, so nothing was opened.</translation>
    </message>
    <message>
        <source>This link asks the queue for something it cannot show, so nothing was opened.</source>
        <translation>This link asks the queue for something it cannot show, so nothing was opened.</translation>
    </message>
    <message>
        <source>The search in this link cannot be read, so nothing was opened.</source>
        <translation>The search in this link cannot be read, so nothing was opened.</translation>
    </message>
    <message>
        <source>This link names no view of the queue, so nothing was opened.</source>
        <translation>This link names no view of the queue, so nothing was opened.</translation>
    </message>
    <message>
        <source>This link is too long to be one of Headroom&apos;s, so nothing was opened.</source>
        <translation>This link is too long to be one of Headroom&apos;s, so nothing was opened.</translation>
    </message>
    <message>
        <source>This is no link of Headroom&apos;s; they begin with headroom://account/ or headroom://queue.</source>
        <translation>This is no link of Headroom&apos;s; they begin with headroom://account/ or headroom://queue.</translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Queue (%1)</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Settings (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>Activity (%1)</translation>
    </message>
    <message>
        <source>A sync is running</source>
        <translation>A sync is running</translation>
    </message>
    <message>
        <source>No sync is running</source>
        <translation>No sync is running</translation>
    </message>
    <message>
        <source>Search: account:larkfield kind:choice by:mira</source>
        <translation>Search: account:larkfield kind:choice by:mira</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>The account %1 is not in the queue any more.</source>
        <translation>The account %1 is not in the queue any more.</translation>
    </message>
    <message>
        <source>The link asks for the account %1, which is not in this workspace.</source>
        <translation>The link asks for the account %1, which is not in this workspace.</translation>
    </message>
    <message>
        <source>Shown: account %1</source>
        <translation>Shown: account %1</translation>
    </message>
    <message numerus="yes">
        <source>Shown: the queue, %n account(s)</source>
        <translation>
            <numerusform>Shown: the queue, %n account</numerusform>
            <numerusform>Shown: the queue, %n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: plan:starter over:&gt;100 -state:snoozed</source>
        <translation>Search: plan:starter over:&gt;100 -state:snoozed</translation>
    </message>
    <message>
        <source>What detection would do</source>
        <translation>What detection would do</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Not read</translation>
    </message>
</context>
<context>
    <name>headroom::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>headroom::PaletteSearch</name>
    <message>
        <source>View: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
</context>
<context>
    <name>headroom::PeopleForm</name>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
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
        <translation>Login</translation>
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
        <translation>Reps record choices, admins also change plans, policy and people, PMs work on the copy, auditors read everything. Who logs in to this machine under the login is this person.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
</context>
<context>
    <name>headroom::PolicyForm</name>
    <message>
        <source>When a case opens</source>
        <translation>When a case opens</translation>
    </message>
    <message>
        <source>Upgrade page</source>
        <translation>Upgrade page</translation>
    </message>
    <message>
        <source>where customers compare plans; notices without an offer link to it</source>
        <translation>where customers compare plans; notices without an offer link to it</translation>
    </message>
    <message>
        <source>Limits page</source>
        <translation>Limits page</translation>
    </message>
    <message>
        <source>where your limits are explained</source>
        <translation>where your limits are explained</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>the cap is reached</source>
        <translation>the cap is reached</translation>
    </message>
    <message>
        <source>of a day or cycle limit is used</source>
        <translation>of a day or cycle limit is used</translation>
    </message>
    <message>
        <source>Steadily over</source>
        <translation>Steadily over</translation>
    </message>
    <message>
        <source>over the daily cap on at least 3 of the last 7 days</source>
        <translation>over the daily cap on at least 3 of the last 7 days</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>at least 3 of 5 minutes in a row above the cap of a minute</source>
        <translation>at least 3 of 5 minutes in a row above the cap of a minute</translation>
    </message>
</context>
<context>
    <name>headroom::QueuePage</name>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Mine and free</source>
        <translation>Mine and free</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Approaching</source>
        <translation>Approaching</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>Working from the data of %1.</source>
        <translation>Working from the data of %1.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Nothing has been read yet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Not synced</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>The numbers are %1 old. Bands and ranks are kept as they were.</source>
        <translation>The numbers are %1 old. Bands and ranks are kept as they were.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message numerus="yes">
        <source>%n in view</source>
        <translation>
            <numerusform>%n in view</numerusform>
            <numerusform>%n in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading your billing</source>
        <translation>Reading your billing</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing has been read yet</source>
        <translation>Nothing has been read yet</translation>
    </message>
    <message>
        <source>A sync reads customers, plans and usage; accounts near a limit then appear here.</source>
        <translation>A sync reads customers, plans and usage; accounts near a limit then appear here.</translation>
    </message>
    <message>
        <source>No account matches “%1”</source>
        <translation>No account matches “%1”</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Empty the search</translation>
    </message>
    <message>
        <source>No account is in this view</source>
        <translation>No account is in this view</translation>
    </message>
    <message>
        <source>%1 accounts were read, %2.</source>
        <translation>%1 accounts were read, %2.</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Show all accounts</translation>
    </message>
    <message>
        <source>All words must be part of the name, id, mail, plan, meter or owner, and all fields must fit.</source>
        <translation>All words must be part of the name, id, mail, plan, meter or owner, and all fields must fit.</translation>
    </message>
</context>
<context>
    <name>headroom::QueueTableView</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Columns of the queue</source>
        <translation>Columns of the queue</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Usual widths</translation>
    </message>
</context>
<context>
    <name>headroom::SavedList</name>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
</context>
<context>
    <name>headroom::SavedViews</name>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (shared)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Keep for me alone</source>
        <translation>Keep for me alone</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Share with everybody</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” was removed.</translation>
    </message>
</context>
<context>
    <name>headroom::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Empty the search</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Save this search as a view</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>not understood</translation>
    </message>
</context>
<context>
    <name>headroom::SearchPopup</name>
    <message>
        <source>Search help</source>
        <translation>Search help</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Completions</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>For everybody</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
</context>
<context>
    <name>headroom::SearchWords</name>
    <message>
        <source>There is no field “%1”. To look for the text itself, put it in quotes.</source>
        <translation>There is no field “%1”. To look for the text itself, put it in quotes.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean %2?</source>
        <translation>There is no field “%1”. Did you mean %2?</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. Did you mean %3?</source>
        <translation>%1 does not know “%2”. Did you mean %3?</translation>
    </message>
    <message>
        <source>%1 does not know “%2”. It takes %3.</source>
        <translation>%1 does not know “%2”. It takes %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like %2.</source>
        <translation>“%1” is not a number. Write it like %2.</translation>
    </message>
    <message>
        <source>“%1” is too fine: percentages have one decimal.</source>
        <translation>“%1” is too fine: percentages have one decimal.</translation>
    </message>
    <message>
        <source>“%1” is too fine: %2 takes whole numbers.</source>
        <translation>“%1” is too fine: %2 takes whole numbers.</translation>
    </message>
    <message>
        <source>“%1” has no unit: m, h or d. Did you mean %2?</source>
        <translation>“%1” has no unit: m, h or d. Did you mean %2?</translation>
    </message>
    <message>
        <source>An age is above or below: age:&gt;%1 or age:&lt;%1.</source>
        <translation>An age is above or below: age:&gt;%1 or age:&lt;%1.</translation>
    </message>
    <message>
        <source>%1 needs a value, like %2.</source>
        <translation>%1 needs a value, like %2.</translation>
    </message>
    <message>
        <source>Nothing lies in %1. Did you mean %2?</source>
        <translation>Nothing lies in %1. Did you mean %2?</translation>
    </message>
    <message>
        <source>The quote does not end.</source>
        <translation>The quote does not end.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>The bracket is not closed.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>This bracket closes nothing.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets.</source>
        <translation>There is nothing between the brackets.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR needs something on both sides.</translation>
    </message>
    <message>
        <source>Brackets may be 32 deep at most.</source>
        <translation>Brackets may be 32 deep at most.</translation>
    </message>
    <message>
        <source>A search has 4,000 characters at most.</source>
        <translation>A search has 4,000 characters at most.</translation>
    </message>
    <message>
        <source>One sort: is enough.</source>
        <translation>One sort: is enough.</translation>
    </message>
    <message>
        <source>sort: cannot be negated. Did you mean %1?</source>
        <translation>sort: cannot be negated. Did you mean %1?</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>part of the name</translation>
    </message>
    <message>
        <source>part of the provider&apos;s id</source>
        <translation>part of the provider&apos;s id</translation>
    </message>
    <message>
        <source>part of the mail address</source>
        <translation>part of the mail address</translation>
    </message>
    <message>
        <source>part of the plan&apos;s name</source>
        <translation>part of the plan&apos;s name</translation>
    </message>
    <message>
        <source>a limit on this meter</source>
        <translation>a limit on this meter</translation>
    </message>
    <message>
        <source>the owner: me, none or a name</source>
        <translation>the owner: me, none or a name</translation>
    </message>
    <message>
        <source>percent of any limit</source>
        <translation>percent of any limit</translation>
    </message>
    <message>
        <source>percent of a minute limit</source>
        <translation>percent of a minute limit</translation>
    </message>
    <message>
        <source>percent of a day limit</source>
        <translation>percent of a day limit</translation>
    </message>
    <message>
        <source>percent of a cycle limit</source>
        <translation>percent of a cycle limit</translation>
    </message>
    <message>
        <source>some limit from 80 to under 100 percent</source>
        <translation>some limit from 80 to under 100 percent</translation>
    </message>
    <message>
        <source>percent of the worst limit</source>
        <translation>percent of the worst limit</translation>
    </message>
    <message>
        <source>days until the worst limit&apos;s cap</source>
        <translation>days until the worst limit&apos;s cap</translation>
    </message>
    <message>
        <source>band of the worst limit</source>
        <translation>band of the worst limit</translation>
    </message>
    <message>
        <source>state of any case</source>
        <translation>state of any case</translation>
    </message>
    <message>
        <source>what the customer chose</source>
        <translation>what the customer chose</translation>
    </message>
    <message>
        <source>why the row ranks where it does</source>
        <translation>why the row ranks where it does</translation>
    </message>
    <message>
        <source>some limit has no usable data</source>
        <translation>some limit has no usable data</translation>
    </message>
    <message>
        <source>age of the data: m, h, d</source>
        <translation>age of the data: m, h, d</translation>
    </message>
    <message>
        <source>window of the worst limit</source>
        <translation>window of the worst limit</translation>
    </message>
    <message>
        <source>how many limits the account has</source>
        <translation>how many limits the account has</translation>
    </message>
    <message>
        <source>order; with - the other way round</source>
        <translation>order; with - the other way round</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mine</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>nobody&apos;s</translation>
    </message>
    <message>
        <source>within the last 30 days</source>
        <translation>within the last 30 days</translation>
    </message>
    <message>
        <source>no case stands</source>
        <translation>no case stands</translation>
    </message>
    <message>
        <source>has not chosen</source>
        <translation>has not chosen</translation>
    </message>
    <message>
        <source>has chosen something</source>
        <translation>has chosen something</translation>
    </message>
    <message>
        <source>over on 3 of 7 days or more</source>
        <translation>over on 3 of 7 days or more</translation>
    </message>
    <message>
        <source>credit limit reached</source>
        <translation>credit limit reached</translation>
    </message>
    <message>
        <source>reaches the cap today</source>
        <translation>reaches the cap today</translation>
    </message>
    <message>
        <source>reaches the cap before the reset</source>
        <translation>reaches the cap before the reset</translation>
    </message>
    <message>
        <source>reaches the cap only after the reset</source>
        <translation>reaches the cap only after the reset</translation>
    </message>
</context>
<context>
    <name>headroom::SettingsPage</name>
    <message>
        <source>Settings sections</source>
        <translation>Settings sections</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Changed, not saved</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Changed elsewhere</translation>
    </message>
    <message>
        <source>Somebody has changed the settings meanwhile. Saving puts yours in their place, discarding shows theirs.</source>
        <translation>Somebody has changed the settings meanwhile. Saving puts yours in their place, discarding shows theirs.</translation>
    </message>
</context>
<context>
    <name>headroom::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Rows used</source>
        <translation>Rows used</translation>
    </message>
    <message>
        <source>Set aside, with reason</source>
        <translation>Set aside, with reason</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Last runs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partial</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blocked: %1</translation>
    </message>
    <message>
        <source>nothing has been read yet</source>
        <translation>nothing has been read yet</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
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
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>headroom::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translation>Sync progress</translation>
    </message>
    <message>
        <source>Cancel the sync</source>
        <translation>Cancel the sync</translation>
    </message>
    <message>
        <source>next sync in %1</source>
        <translation>next sync in %1</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Online · %1</source>
        <translation>Online · %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>keys</translation>
    </message>
</context>
<context>
    <name>headroom::TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>headroom::TriageBar</name>
    <message>
        <source>Reduce traffic</source>
        <translation>Reduce traffic</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Acts are about: %1</source>
        <translation>Acts are about: %1</translation>
    </message>
</context>
<context>
    <name>headroom::TriageDesk</name>
    <message>
        <source>Snooze %1</source>
        <translation>Snooze %1</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>Reaso&amp;n</translation>
    </message>
    <message>
        <source>%1 at the latest</source>
        <translation>%1 at the latest</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>each its own</translation>
    </message>
    <message>
        <source>its cycle’s end at the latest</source>
        <translation>its cycle’s end at the latest</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Assign %1 to</source>
        <translation>Assign %1 to</translation>
    </message>
    <message>
        <source>Clear the flag of %1</source>
        <translation>Clear the flag of %1</translation>
    </message>
    <message>
        <source>Flag %1: the meter looks wrong</source>
        <translation>Flag %1: the meter looks wrong</translation>
    </message>
    <message>
        <source>No notice leaves until the flag is cleared.</source>
        <translation>No notice leaves until the flag is cleared.</translation>
    </message>
    <message>
        <source>What was f&amp;ound</source>
        <translation>What was f&amp;ound</translation>
    </message>
    <message>
        <source>What &amp;looks wrong</source>
        <translation>What &amp;looks wrong</translation>
    </message>
    <message>
        <source>Clear the flag</source>
        <translation>Clear the flag</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Exempt %1</source>
        <translation>Exempt %1</translation>
    </message>
    <message>
        <source>It is put away, and no case opens, until that day.</source>
        <translation>It is put away, and no case opens, until that day.</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>It comes back in this period only at a higher stage.</source>
        <translation>It comes back in this period only at a higher stage.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note on %1</translation>
    </message>
    <message>
        <source>For colleagues only; customers never see it.</source>
        <translation>For colleagues only; customers never see it.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Keep the note</translation>
    </message>
    <message>
        <source>The end is not a date such as “6 Dec 2026”.</source>
        <translation>The end is not a date such as “6 Dec 2026”.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are marked</source>
        <translation>
            <numerusform>%n account are marked</numerusform>
            <numerusform>%n accounts are marked</numerusform>
        </translation>
    </message>
    <message>
        <source>It is done for each of them and can be taken back.</source>
        <translation>It is done for each of them and can be taken back.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nothing has been done yet that could be repeated</source>
        <translation>Nothing has been done yet that could be repeated</translation>
    </message>
    <message>
        <source>The account is neither snoozed nor exempt</source>
        <translation>The account is neither snoozed nor exempt</translation>
    </message>
    <message>
        <source>Nothing was done in this window yet</source>
        <translation>Nothing was done in this window yet</translation>
    </message>
    <message>
        <source>Nothing was taken back</source>
        <translation>Nothing was taken back</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Undo %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Redo %1</translation>
    </message>
    <message>
        <source>What the acts are about</source>
        <translation>What the acts are about</translation>
    </message>
    <message>
        <source>Several accounts are marked: each by its worst limit</source>
        <translation>Several accounts are marked: each by its worst limit</translation>
    </message>
    <message>
        <source>The account has no other limit</source>
        <translation>The account has no other limit</translation>
    </message>
    <message>
        <source>This account does not have the limit of that answer any more.</source>
        <translation>This account does not have the limit of that answer any more.</translation>
    </message>
</context>
<context>
    <name>headroom::TriageWords</name>
    <message>
        <source>Snoozed %1 until usage falls</source>
        <translation>Snoozed %1 until usage falls</translation>
    </message>
    <message>
        <source>Snoozed %1 until they answer</source>
        <translation>Snoozed %1 until they answer</translation>
    </message>
    <message>
        <source>Snoozed %1 until %2</source>
        <translation>Snoozed %1 until %2</translation>
    </message>
    <message>
        <source>Snoozed %1</source>
        <translation>Snoozed %1</translation>
    </message>
    <message>
        <source>%1 of %2 snoozed</source>
        <translation>%1 of %2 snoozed</translation>
    </message>
    <message>
        <source>%1 of %2 brought back</source>
        <translation>%1 of %2 brought back</translation>
    </message>
    <message>
        <source>%1 of %2 assigned</source>
        <translation>%1 of %2 assigned</translation>
    </message>
    <message>
        <source>%1 of %2 flagged</source>
        <translation>%1 of %2 flagged</translation>
    </message>
    <message>
        <source>%1 of %2 cleared</source>
        <translation>%1 of %2 cleared</translation>
    </message>
    <message>
        <source>%1 of %2 exempt</source>
        <translation>%1 of %2 exempt</translation>
    </message>
    <message>
        <source>%1 of %2 closed</source>
        <translation>%1 of %2 closed</translation>
    </message>
    <message>
        <source>%1 of %2 recorded</source>
        <translation>%1 of %2 recorded</translation>
    </message>
    <message>
        <source>%1 of %2 noted</source>
        <translation>%1 of %2 noted</translation>
    </message>
    <message>
        <source>reduce</source>
        <comment>they will reduce</comment>
        <translation>reduce</translation>
    </message>
    <message>
        <source>upgrade</source>
        <comment>they will upgrade</comment>
        <translation>upgrade</translation>
    </message>
    <message>
        <source>wait for the reset</source>
        <translation>wait for the reset</translation>
    </message>
    <message>
        <source>move to overage</source>
        <translation>move to overage</translation>
    </message>
    <message>
        <source>dispute the usage</source>
        <translation>dispute the usage</translation>
    </message>
    <message>
        <source>in a reply</source>
        <translation>in a reply</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>in a call</translation>
    </message>
    <message>
        <source>through the link</source>
        <translation>through the link</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>in a meeting</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 hour</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>End of the cycle</source>
        <translation>End of the cycle</translation>
    </message>
    <message>
        <source>When usage falls</source>
        <translation>When usage falls</translation>
    </message>
    <message>
        <source>When they answer</source>
        <translation>When they answer</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Another time</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>Brought back %1</translation>
    </message>
    <message>
        <source>Assigned %1 to nobody</source>
        <translation>Assigned %1 to nobody</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <translation>Assigned %1 to %2</translation>
    </message>
    <message>
        <source>Flagged %1: no notice leaves until it is cleared</source>
        <translation>Flagged %1: no notice leaves until it is cleared</translation>
    </message>
    <message>
        <source>Cleared the flag of %1</source>
        <translation>Cleared the flag of %1</translation>
    </message>
    <message>
        <source>%1: exempt until %2</source>
        <translation>%1: exempt until %2</translation>
    </message>
    <message>
        <source>%1: exempt</source>
        <translation>%1: exempt</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Closed %1</translation>
    </message>
    <message>
        <source>Recorded for %1: %2</source>
        <comment>account, answer</comment>
        <translation>Recorded for %1: %2</translation>
    </message>
    <message>
        <source>Noted on %1</source>
        <translation>Noted on %1</translation>
    </message>
    <message>
        <source>%1 of %2 taken back</source>
        <translation>%1 of %2 taken back</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>Not taken back</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>snooze of %1</source>
        <translation>snooze of %1</translation>
    </message>
    <message>
        <source>bringing back of %1</source>
        <translation>bringing back of %1</translation>
    </message>
    <message>
        <source>assignment of %1</source>
        <translation>assignment of %1</translation>
    </message>
    <message>
        <source>flag of %1</source>
        <translation>flag of %1</translation>
    </message>
    <message>
        <source>clearing of the flag of %1</source>
        <translation>clearing of the flag of %1</translation>
    </message>
    <message>
        <source>exemption of %1</source>
        <translation>exemption of %1</translation>
    </message>
    <message>
        <source>closing of %1</source>
        <translation>closing of %1</translation>
    </message>
    <message>
        <source>answer of %1</source>
        <translation>answer of %1</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>note on %1</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n account(s)</source>
        <translation>
            <numerusform>Snooze %n account</numerusform>
            <numerusform>Snooze %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n account(s)</source>
        <translation>
            <numerusform>Bring back %n account</numerusform>
            <numerusform>Bring back %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n account(s)</source>
        <translation>
            <numerusform>Assign %n account</numerusform>
            <numerusform>Assign %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag %n account(s)</source>
        <translation>
            <numerusform>Flag %n account</numerusform>
            <numerusform>Flag %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the flag of %n account(s)</source>
        <translation>
            <numerusform>Clear the flag of %n account</numerusform>
            <numerusform>Clear the flag of %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exempt %n account(s)</source>
        <translation>
            <numerusform>Exempt %n account</numerusform>
            <numerusform>Exempt %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n account(s)</source>
        <translation>
            <numerusform>Close %n account</numerusform>
            <numerusform>Close %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record for %n account(s)</source>
        <translation>
            <numerusform>Record for %n account</numerusform>
            <numerusform>Record for %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n account(s)</source>
        <translation>
            <numerusform>Note on %n account</numerusform>
            <numerusform>Note on %n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>snoozed</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>flagged</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exempt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>no case</translation>
    </message>
</context>
<context>
    <name>headroom::UsageChart</name>
    <message>
        <source>Usage against the cap</source>
        <translation>Usage against the cap</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>cap %1</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>%1 since the cycle began</source>
        <translation>%1 since the cycle began</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 a day</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>cap %1 ↑</source>
        <translation>cap %1 ↑</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 so far</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 today</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>, %1 of the cap</source>
        <translation>, %1 of the cap</translation>
    </message>
    <message>
        <source>No day of this range is measured.</source>
        <translation>No day of this range is measured.</translation>
    </message>
    <message>
        <source>%1 %2 on %3; highest %4 on %5.</source>
        <translation>%1 %2 on %3; highest %4 on %5.</translation>
    </message>
    <message numerus="yes">
        <source>Cap %1; %n day(s) over it.</source>
        <translation>
            <numerusform>Cap %1; %n day over it.</numerusform>
            <numerusform>Cap %1; %n days over it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Used since the cycle began</source>
        <translation>Used since the cycle began</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Of the cap</source>
        <translation>Of the cap</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>so far</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>chose to reduce</source>
        <translation>chose to reduce</translation>
    </message>
    <message>
        <source>chose to upgrade</source>
        <translation>chose to upgrade</translation>
    </message>
    <message>
        <source>chose to wait</source>
        <translation>chose to wait</translation>
    </message>
    <message>
        <source>chose overage</source>
        <translation>chose overage</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>kept: %1 by %2</source>
        <translation>kept: %1 by %2</translation>
    </message>
    <message>
        <source>missed: %1 by %2</source>
        <translation>missed: %1 by %2</translation>
    </message>
    <message>
        <source>cannot be told: %1 by %2</source>
        <translation>cannot be told: %1 by %2</translation>
    </message>
    <message>
        <source>Agreed: at most %1 by %2</source>
        <translation>Agreed: at most %1 by %2</translation>
    </message>
    <message>
        <source>, kept</source>
        <translation>, kept</translation>
    </message>
    <message>
        <source>, missed</source>
        <translation>, missed</translation>
    </message>
    <message>
        <source>, cannot be told</source>
        <translation>, cannot be told</translation>
    </message>
</context>
<context>
    <name>headroom::UsagePanel</name>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Usage by day</source>
        <translation>Usage by day</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 days</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>%1 this cycle against the cap</source>
        <translation>%1 this cycle against the cap</translation>
    </message>
    <message>
        <source>%1 this cycle</source>
        <translation>%1 this cycle</translation>
    </message>
    <message>
        <source>%1 a day against the cap</source>
        <translation>%1 a day against the cap</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 a day</translation>
    </message>
</context>
<context>
    <name>headroom::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Queue</translation>
    </message>
    <message>
        <source>&amp;Light and dark</source>
        <translation>&amp;Light and dark</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>About Headroom</source>
        <translation>About Headroom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icons</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>Colum&amp;ns</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
</context>
<context>
    <name>headroom::WindowTexts</name>
    <message>
        <source>Reading plans and customers</source>
        <translation>Reading plans and customers</translation>
    </message>
    <message>
        <source>Reading usage</source>
        <translation>Reading usage</translation>
    </message>
    <message>
        <source>Reading events, at most %L1 requests</source>
        <translation>Reading events, at most %L1 requests</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Storing</translation>
    </message>
    <message>
        <source>Usage this cycle</source>
        <translation>Usage this cycle</translation>
    </message>
    <message>
        <source>Usage events</source>
        <translation>Usage events</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Meters</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>%L1 requests</source>
        <translation>%L1 requests</translation>
    </message>
</context>
<context>
    <name>headroom::Wording</name>
    <message>
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>read %1</translation>
    </message>
    <message>
        <source>mark %1</source>
        <translation>mark %1</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>no plan</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>no owner</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>owner %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Used of cap</source>
        <translation>Used of cap</translation>
    </message>
    <message>
        <source>Percent of cap</source>
        <translation>Percent of cap</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 days</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Projected</translation>
    </message>
    <message>
        <source>Days to cap</source>
        <translation>Days to cap</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Why it is here</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <comment>10^9</comment>
        <translation>%1 bn</translation>
    </message>
    <message>
        <source>%1 tn</source>
        <comment>10^12</comment>
        <translation>%1 tn</translation>
    </message>
    <message>
        <source>%1 qd</source>
        <comment>10^15</comment>
        <translation>%1 qd</translation>
    </message>
    <message>
        <source>%1 qt</source>
        <comment>10^18</comment>
        <translation>%1 qt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent of a cap</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 percent</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>watch</translation>
    </message>
    <message>
        <source>approaching</source>
        <translation>approaching</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>a cycle</source>
        <translation>a cycle</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>a minute</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>subscription</translation>
    </message>
    <message>
        <source>override</source>
        <translation>override</translation>
    </message>
    <message>
        <source>own cap</source>
        <translation>own cap</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit: 1,000 requests</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>4,016 of 1,000 a day</comment>
        <translation>%1 of %2 %3</translation>
    </message>
    <message>
        <source>%1 %2, unlimited</source>
        <comment>4,016 a day, unlimited</comment>
        <translation>%1 %2, unlimited</translation>
    </message>
    <message>
        <source>%1 %2, not in this plan</source>
        <comment>4,016 a day, not in this plan</comment>
        <translation>%1 %2, not in this plan</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>over a year</translation>
    </message>
    <message>
        <source>today</source>
        <comment>basis of days to cap: today&apos;s rate</comment>
        <translation>today</translation>
    </message>
    <message>
        <source>average</source>
        <comment>basis of days to cap: the cycle&apos;s average</comment>
        <translation>average</translation>
    </message>
    <message>
        <source>weekday</source>
        <comment>basis of days to cap: weekday means</comment>
        <translation>weekday</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days to cap and their basis: 4 weekday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of days</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>likely %1, at the widest %2</source>
        <comment>ranges of days: half and nine in ten</comment>
        <translation>likely %1, at the widest %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern: 24 Nov</comment>
        <translation>d MMM</translation>
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
        <translation>burst at %1</translation>
    </message>
    <message>
        <source>%1 of 7 days over</source>
        <translation>%1 of 7 days over</translation>
    </message>
    <message>
        <source>over cap</source>
        <translation>over cap</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>limit reached</translation>
    </message>
    <message>
        <source>cap reached today</source>
        <translation>cap reached today</translation>
    </message>
    <message>
        <source>cap on %1</source>
        <translation>cap on %1</translation>
    </message>
    <message>
        <source>after the reset</source>
        <translation>after the reset</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>no forecast</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>+1 limit</source>
        <translation>+1 limit</translation>
    </message>
    <message numerus="yes">
        <source>+%n limits</source>
        <translation>
            <numerusform>+%n limit</numerusform>
            <numerusform>+%n limits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>why, other limits: over cap, +2 limits</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no reading of %1</source>
        <translation>no reading of %1</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 is silent</translation>
    </message>
    <message>
        <source>two live subscriptions</source>
        <translation>two live subscriptions</translation>
    </message>
    <message>
        <source>source of %1 stopped</source>
        <translation>source of %1 stopped</translation>
    </message>
    <message>
        <source>unreadable numbers of %1</source>
        <translation>unreadable numbers of %1</translation>
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
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a credit, why</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>an amount</comment>
        <translation>not known</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>blocked: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a phrase</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>no projection</source>
        <translation>no projection</translation>
    </message>
    <message>
        <source>estimate: %1 %2 at the end of the cycle</source>
        <comment>number and unit</comment>
        <translation>estimate: %1 %2 at the end of the cycle</translation>
    </message>
    <message>
        <source>cap reached</source>
        <translation>cap reached</translation>
    </message>
    <message>
        <source>less than a day to the cap</source>
        <translation>less than a day to the cap</translation>
    </message>
    <message>
        <source>at today&apos;s rate</source>
        <translation>at today&apos;s rate</translation>
    </message>
    <message>
        <source>at the cycle&apos;s average</source>
        <translation>at the cycle&apos;s average</translation>
    </message>
    <message>
        <source>by the weekdays&apos; means</source>
        <translation>by the weekdays&apos; means</translation>
    </message>
    <message>
        <source>over a year to the cap, %1</source>
        <translation>over a year to the cap, %1</translation>
    </message>
    <message>
        <source>1 day to the cap, %1</source>
        <translation>1 day to the cap, %1</translation>
    </message>
    <message>
        <source>%1 days to the cap, %2</source>
        <translation>%1 days to the cap, %2</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>never read</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <comment>2 min</comment>
        <translation>data %1 old</translation>
    </message>
    <message>
        <source>no days known</source>
        <translation>no days known</translation>
    </message>
    <message>
        <source>last %1 days: lowest %2, highest %3, newest %4 %5</source>
        <comment>the last is the unit</comment>
        <translation>last %1 days: lowest %2, highest %3, newest %4 %5</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>the cap, in place of days to it</comment>
        <translation>reached</translation>
    </message>
    <message>
        <source>burst %1, %2</source>
        <comment>day and time of day</comment>
        <translation>burst %1, %2</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
</context>
<context>
    <name>headroom::Words</name>
    <message>
        <source>a day</source>
        <translation>a day</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a week</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>a year</source>
        <translation>a year</translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>a month</source>
        <translation>a month</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done of total</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>about %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>about %1 min</translation>
    </message>
    <message>
        <source>The billing API asks to slow down · goes on in %1 s</source>
        <translation>The billing API asks to slow down · goes on in %1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, progress</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>usage events</source>
        <translation>usage events</translation>
    </message>
    <message>
        <source>an imported file</source>
        <translation>an imported file</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>a query</translation>
    </message>
    <message>
        <source>differences of own readings</source>
        <translation>differences of own readings</translation>
    </message>
</context>
<context>
    <name>headroom::WordsCard</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
</context>
</TS>
