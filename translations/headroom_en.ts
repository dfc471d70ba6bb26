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
        <source>case opened</source>
        <translation>case opened</translation>
    </message>
    <message>
        <source>case opened: %1</source>
        <translation>case opened: %1</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>case closed</translation>
    </message>
    <message>
        <source>case closed: %1</source>
        <translation>case closed: %1</translation>
    </message>
    <message>
        <source>numbers read</source>
        <translation>numbers read</translation>
    </message>
    <message>
        <source>numbers read: %1</source>
        <translation>numbers read: %1</translation>
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
        <source>Timeline</source>
        <translation>Timeline</translation>
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
        <source>Search accounts, plans, owners</source>
        <translation>Search accounts, plans, owners</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>not synced yet</translation>
    </message>
    <message>
        <source>as of %1, %2 ago</source>
        <translation>as of %1, %2 ago</translation>
    </message>
</context>
<context>
    <name>headroom::KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
</context>
<context>
    <name>headroom::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
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
        <source>All words must be part of the name, id, plan, meter or owner.</source>
        <translation>All words must be part of the name, id, plan, meter or owner.</translation>
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
    <name>headroom::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Empty the search</translation>
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
        <source>&amp;Sync now</source>
        <translation>&amp;Sync now</translation>
    </message>
    <message>
        <source>&amp;Cancel the sync</source>
        <translation>&amp;Cancel the sync</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>S&amp;ettings</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copy rows</translation>
    </message>
    <message>
        <source>&amp;Mark all in view</source>
        <translation>&amp;Mark all in view</translation>
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
        <source>&amp;Chart or table</source>
        <translation>&amp;Chart or table</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>C&amp;ompact rows</translation>
    </message>
    <message>
        <source>&amp;Light and dark</source>
        <translation>&amp;Light and dark</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>As the &amp;desktop</translation>
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
        <source>Op&amp;en the account</source>
        <translation>Op&amp;en the account</translation>
    </message>
    <message>
        <source>&amp;Peek at the account</source>
        <translation>&amp;Peek at the account</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
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
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Next, previous account</source>
        <translation>Next, previous account</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Open the account</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Peek at the account</source>
        <translation>Peek at the account</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Mark the account</source>
        <translation>Mark the account</translation>
    </message>
    <message>
        <source>Mark all in view</source>
        <translation>Mark all in view</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copy rows</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Chart or table</translation>
    </message>
    <message>
        <source>Chart: zoom, whole, values</source>
        <translation>Chart: zoom, whole, values</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Save settings</translation>
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
</TS>
