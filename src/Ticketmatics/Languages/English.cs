using System.Collections.Immutable;
using Ticketmatics.Claiming;
using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Help;
using Ticketmatics.Interactions;
using Ticketmatics.Logs;
using Ticketmatics.Opening;
using Ticketmatics.Panels;
using Ticketmatics.Participants;
using Ticketmatics.Reopening;
using Ticketmatics.Settings;
using Ticketmatics.Settings.Categories;
using Ticketmatics.Staffing;
using Ticketmatics.Statistics;
using Ticketmatics.Tickets;
using Ticketmatics.Transcripts;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Languages;

internal sealed class English : Texts
{
    public override ImmutableArray<string> Locales { get; } = ["en-US", "en-GB"];

    public override string Name => "English";

    public override CommandTexts Commands { get; } = new CommandsWords();

    public override InteractionTexts Interactions { get; } = new InteractionsWords();

    public override RefusalTexts Refusals { get; } = new RefusalsWords();

    public override OpeningTexts Opening { get; } = new OpeningWords();

    public override SuggestionTexts Suggestions { get; } = new SuggestionWords();

    public override ClaimingTexts Claiming { get; } = new ClaimingWords();

    public override ClosingTexts Closing { get; } = new ClosingWords();

    public override ReopeningTexts Reopening { get; } = new ReopeningWords();

    public override ParticipantTexts Participants { get; } = new ParticipantsWords();

    public override TranscriptTexts Transcripts { get; } = new TranscriptsWords();

    public override PanelTexts Panels { get; } = new PanelsWords();

    public override StaffingTexts Staffing { get; } = new StaffingWords();

    public override SettingsTexts Settings { get; } = new SettingsWords();

    public override CategoryTexts Categories { get; } = new CategoriesWords();

    public override HelpTexts Help { get; } = new HelpWords();

    public override StatsTexts Statistics { get; } = new StatisticsWords();

    public override DashboardTexts Dashboard { get; } = new DashboardWords();

    public override LogTexts Logs { get; } = new LogsWords();

    public override UpkeepTexts Upkeep { get; } = new UpkeepWords();

    private sealed class CommandsWords : CommandTexts
    {
        protected override string Setup => "setup";

        protected override string Config => "config";

        protected override string AddStaff => "addstaff";

        protected override string RemoveStaff => "removestaff";

        protected override string AddStaffRole => "addstaffrole";

        protected override string RemoveStaffRole => "removestaffrole";

        protected override string ListStaff => "liststaff";

        protected override string Open => "open";

        protected override string Tickets => "tickets";

        protected override string Claim => "claim";

        protected override string Unclaim => "unclaim";

        protected override string CloseTicket => "closeticket";

        protected override string Reopen => "reopen";

        protected override string AddUser => "adduser";

        protected override string RemoveUser => "removeuser";

        protected override string Transcript => "transcript";

        protected override string Dashboard => "dashboard";

        protected override string Stats => "stats";

        protected override string Help => "help";

        protected override string CategoryOption => "category";

        protected override string ChannelOption => "channel";

        protected override string MemberOption => "member";

        protected override string PeriodOption => "period";

        protected override string ReasonOption => "reason";

        protected override string RoleOption => "role";

        protected override string SettingOption => "setting";

        protected override string TicketOption => "ticket";

        protected override string ValueOption => "value";
    }

    private sealed class InteractionsWords : InteractionTexts
    {
        public override string OnlyInServers =>
            "I only work in servers. Open a ticket in the server you need help with.";

        public override string NotServed =>
            "I don't work in this server: my owner has chosen the servers I serve, and this is not one of them. Ask "
            + "whoever runs me to add it, or remove me from here.";

        public override string AdministratorsOnly =>
            "Only administrators of this server can do that. Ask one of them, or have them give you a role with the "
            + "Administrator permission.";

        public override string ManagersOnly =>
            "Only administrators and managers of this server can do that. Administrators choose the managers' role "
            + "with `/config`.";

        public override string Outdated =>
            "This belongs to an older version of me and no longer works. Ask an administrator to post a fresh panel "
            + "with `/setup`.";

        public override string NoTicketHere =>
            "This channel is not a ticket. Use the command in a ticket's channel; `/tickets` shows where they are.";

        public override string ChooseTicket =>
            "This channel is not a ticket. Choose one with the `ticket` option: type its number, or a word to find it.";

        public override string OutOfTime =>
            "That took too long, and I don't know whether it was saved. Press 📋 **My Tickets** on the panel to see "
            + "how things stand before you try it again.";

        public override string Busy =>
            "Too many people are doing the same thing right now, so nothing was saved. Please try again in a few "
            + "seconds.";

        public override string Failed(string reference) =>
            "Something went wrong on my side. Press 📋 **My Tickets** on the panel to see how things stand. If it "
            + $"keeps happening, give an administrator this reference: `{reference}`.";
    }

    private sealed class RefusalsWords : RefusalTexts
    {
        public override string NoSuchTicket =>
            "I don't know this ticket. It may belong to an older version of me; press 📋 **My Tickets** on the panel "
            + "to see yours.";

        public override string NoSuchNumber => "There is no ticket with that number here.";

        protected override string NotStaff =>
            "Only staff can do that. If you should be staff, ask an administrator to add you with `/addstaff`.";

        protected override string NotYours => "Only staff and the member who opened this ticket can do that.";

        protected override string NotClaimed => "Nobody has claimed this ticket. `/claim` makes it yours.";

        protected override string OpenerIsIn => "This member opened the ticket and can already see it.";

        protected override string NeverAdded =>
            "Only members who were added with `/adduser` can be removed. The staff and whoever opened the ticket stay.";

        protected override string TooManyParticipants =>
            "25 members have been added to this ticket already, and there is no room for more. `/removeuser` makes "
            + "room.";

        protected override string OnlyStaffCloses =>
            "In this server, only staff can close tickets. Write in the ticket that it can be closed, and they will do "
            + "it.";

        protected override string NotClosed => "This ticket is already open.";

        protected override string StillReopening => "This ticket is being reopened. Please try again in a few seconds.";

        protected override string StillLeaving =>
            "The channel of this ticket is being deleted. Please try again in a few seconds, once it is gone.";

        protected override string NotKept => "The channel of this ticket is still in use, so it stays.";

        protected override string AlreadyClosing => "This ticket is already being closed.";

        protected override string AlreadyClosed => "This ticket is already closed.";

        protected override string StillOpening =>
            "This ticket is still being opened. Please try again in a few seconds.";

        protected override string NeverOpened => "This ticket could not be opened, so there is nothing to do here.";

        protected override string MovedOn => "This ticket has changed in the meantime. Please look at it again.";

        protected override string AlreadyClaimed(string by) => $"{by} has already claimed this ticket.";
    }

    private sealed class OpeningWords : OpeningTexts
    {
        public override string FormTitle => "Create a ticket";

        public override string CategoryQuestion => "What is it about?";

        public override string CategoryPlaceholder => "Choose a category";

        public override string ReasonQuestion => "How can we help?";

        public override string ReasonHint => "10 to 1000 characters. Only you and the staff will read it.";

        public override string OpenDescription => "Open a ticket: a private channel where you talk with the staff.";

        public override string CategoryOption => "What it is about";

        public override string TicketsDescription => "List your tickets or, as staff, all that are open.";

        public override string NothingOpen => "No tickets are open. Everybody has been helped.";

        public override string OpenedByField => "Opened by";

        public override string StateField => "Status";

        public override string StrayAuditReason => "A ticket has only one channel";

        public override string CategoryGone => "This category no longer exists. `/open` shows those that do.";

        public override string OpenForName => "Open a ticket for this member";

        public override string OpenAboutName => "Open a ticket about this";

        public override string BotsOpenNone => "Bots can't have tickets. Choose a member.";

        public override string NotHere => "This person is no longer in this server, so nobody could talk to them.";

        public override string FormChanged =>
            "An administrator changed the questions of this category while you were answering them. Please open the "
            + "form again; here is what you wrote, so that you can copy it.";

        public override string ReasonLength =>
            "Please describe what you need in 10 to 1000 characters. Spaces at the beginning and the end do not count.";

        protected override string JustOpened =>
            "A ticket of yours was opened a moment ago, so I took this for the same click. Press 📋 **My Tickets** to "
            + "find it; for another one, try again in a few seconds.";

        protected override string JustOpenedFor(string opener) =>
            $"A ticket for {opener} was opened a moment ago, so I took this for the same click. For another one, try again "
            + "in a few seconds.";

        public override string NoTickets =>
            "You have no tickets here yet. Open one on the ticket panel, or with `/open`.";

        public override string AuditReason(Ticket ticket) => $"Ticket {ticket.DisplayNumber}";

        public override string AccessAuditReason(Ticket ticket) => $"Who can see ticket {ticket.DisplayNumber}";

        protected override string UsualWelcome =>
            "The staff will be with you soon. Meanwhile, add anything that may help.";

        protected override string Welcome(string opener, string next) => $"Welcome {opener}! {next}";

        protected override string LateWelcome(string opener, string asked, string opened, string next) =>
            $"Sorry for the wait, {opener}! You asked for this ticket {asked}, and I could not open it until "
            + $"{opened}. {next}";

        public override string ParentName => "🎫・Tickets";

        public override string ClosedParentName => "📁・Closed tickets";

        public override string ParentAuditReason => "Ticket channels go in this category";

        public override string ClosedParentAuditReason => "Channels of closed tickets go in this category";

        public override string Heading(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} · {Markdown.Escape(ticket.CategoryName)}";

        protected override string OpenedByFor(string staff, string opener) => $"{staff} for {opener}";

        protected override string StateOpening => "⏳ Opening";

        protected override string StateOpen => "🟡 Waiting for staff";

        protected override string StateClaimed(string by, string when) => $"🟢 Claimed by {by} {when}";

        protected override string StateClosing => "🔒 Closing";

        protected override string StateReopening => "🔓 Reopening";

        protected override string StateKept(string closed, string removed) =>
            $"🔒 Closed {closed}; its channel will be deleted {removed}";

        protected override string StateChannelDeleted(string when) => $"🔒 Closed {when}: its channel was deleted";

        protected override string StateClosed(string when) => $"🔒 Closed {when}";

        protected override string StateFailed(string cause) => $"🔴 Could not be opened: {cause}";

        protected override string CausePermission => "I was missing a permission";

        protected override string CauseFull => "this server had 500 channels";

        protected override string CauseNotInGuild => "I was not in this server";

        protected override string CauseUnavailable => "Discord did not answer";

        protected override string CauseRefused => "Discord refused to create its channel";

        protected override string IsClosed(Ticket ticket) => $"Ticket {ticket.DisplayNumber} is closed.";

        protected override string IsOpen(Ticket ticket, string channel) =>
            $"Your ticket {ticket.DisplayNumber} is open: {channel}";

        protected override string IsOpenFor(Ticket ticket, string opener, string channel) =>
            $"Ticket {ticket.DisplayNumber} for {opener} is open: {channel}";

        protected override string IsBeingOpened(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} is being opened. Press 📋 **My Tickets** in a moment to find it.";

        protected override string CouldNotBeOpened =>
            "Your ticket could not be opened, and does not count towards your limit.";

        protected override string FixPermission =>
            "I am missing a permission: an administrator must give my role **Manage Channels**, **Manage Roles**, "
            + "**View Channels**, **Send Messages**, **Embed Links**, **Attach Files** and **Read Message History**, "
            + "in the ticket category too, and then you can try again.";

        protected override string FixFull =>
            "This server has 500 channels, and Discord allows no more: an administrator must delete some, and then "
            + "you can try again.";

        protected override string FixNotInGuild =>
            "I am no longer in this server: an administrator must invite me again.";

        protected override string FixUnavailable =>
            "Discord did not answer me for several minutes. Please try again later.";

        protected override string FixRefused =>
            "Discord refused to create its channel. Please tell an administrator; the reason is in my log.";

        protected override string YouWrote => "You wrote:";

        protected override string AtLimit(int limit) =>
            limit == 1
                ? "You already have an open ticket, and the limit is one. Close it before you open another:"
                : $"You already have {limit} open tickets, and that is the limit. Close one before you open another:";

        public override string MyTicketsTitle => "My Tickets";

        public override string OpenTicketsTitle(int count) => $"Open tickets: {count}";

        public override string UnclaimedTicketsTitle(int count) => $"Unclaimed tickets: {count}";

        protected override string LineBy(string line, string opener) => $"{line} by {opener}";

        public override string Page(int number, int count) => $"Page {number} of {count}";

        public override string PreviousPage => "Previous";

        public override string NextPage => "Next";

        protected override string Opened(string when) => $"opened {when}";
    }

    private sealed class SuggestionWords : SuggestionTexts
    {
        protected override string Open => "waiting for staff";

        protected override string Claimed => "claimed";

        protected override string Opening => "opening";

        protected override string Reopening => "reopening";

        protected override string Closed => "closed";

        protected override string Failed => "never opened";

        protected override string Closing => "closing";
    }

    private sealed class ClaimingWords : ClaimingTexts
    {
        public override string Button => "Claim";

        public override string Claimed => "Claimed";

        public override string ReleaseButton => "Release";

        public override string ClaimDescription => "Tell everybody in this ticket that you are taking care of it.";

        public override string UnclaimDescription => "Release this ticket so that other staff can claim it.";

        public override string Yours(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} is yours. `/unclaim` releases it again.";

        public override string Released(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} is released and waits for staff again. `/claim` makes it yours.";
    }

    private sealed class ClosingWords : ClosingTexts
    {
        public override string Button => "Close";

        public override string CommandDescription => "Close this ticket, or the one you choose.";

        public override string TicketOption => "Which one; if left out, this channel's ticket";

        public override string ReasonOption => "Why; everybody in the ticket will see it";

        public override string ReasonQuestion => "Why are you closing it? (optional)";

        public override string ReasonHint => "Everybody in this ticket will see it.";

        public override string ClosesWhenOpen => "This ticket will be closed as soon as its channel is ready.";

        public override string NotDeleted =>
            "This ticket is closed, but Discord would not delete its channel, and I have stopped trying. An "
            + "administrator can delete it by hand; Discord's reason is in my log.";

        public override string MayNotDelete =>
            "This ticket is closed, but I am not allowed to delete its channel. An administrator can delete it by "
            + "hand, and give my role **Manage Channels** so that I can delete the next one.";

        public override string DeleteNow => "Delete now";

        public override string BeingDeleted => "The channel is being deleted. Its transcript is kept.";

        public override string FormTitle(Ticket ticket) => $"Close ticket {ticket.DisplayNumber}?";

        public override string Done(Ticket ticket) => $"Ticket {ticket.DisplayNumber} is closed.";

        public override string AuditReason(Ticket ticket) => $"Ticket {ticket.DisplayNumber} is closed";

        protected override string WasClosed(Ticket ticket) => $"Ticket {ticket.DisplayNumber} was closed.";

        protected override string WasClosedBy(Ticket ticket, string by) =>
            $"Ticket {ticket.DisplayNumber} was closed by {by}.";

        protected override string Reason(string reason) => $"Reason: {reason}";

        protected override string IsKeptFor(string time) =>
            $"You can still read this channel for {time}; the staff can reopen the ticket.";

        protected override string IsDeletedAfter(string time) =>
            $"This channel will be deleted in {time}; until then you can read it, and the staff can reopen the ticket.";

        protected override string IsDeletedIn(int seconds) => $"This channel will be deleted in {seconds} seconds.";

        protected override string InHours(int hours) => hours == 1 ? "an hour" : $"{hours} hours";

        protected override string InDays(int days) => $"{days} days";
    }

    private sealed class ReopeningWords : ReopeningTexts
    {
        public override string Button => "Reopen";

        public override string CommandDescription => "Reopen this closed ticket, or the one you choose.";

        public override string TicketOption => "Which one; if left out, this channel's ticket";

        public override string AuditReason(Ticket ticket) => $"Ticket {ticket.DisplayNumber} is reopened";

        protected override string WasReopened(Ticket ticket) => $"Ticket {ticket.DisplayNumber} was reopened.";

        protected override string WasReopenedBy(Ticket ticket, string by) =>
            $"Ticket {ticket.DisplayNumber} was reopened by {by}.";

        protected override string CanWriteAgain(string opener) => $"{opener}, you can write here again.";

        protected override string HasLeft(string opener) =>
            $"{opener}, who opened it, has left this server and cannot read it.";

        protected override string TranscriptBefore => "Earlier transcript";

        protected override string IsOpenAgain(Ticket ticket, string channel) =>
            $"Ticket {ticket.DisplayNumber} is open again: {channel}";

        protected override string HasMovedOn(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} was reopened and has changed since. Please look at it again.";

        protected override string NotReopenedUnavailable =>
            "The ticket could not be reopened: Discord did not answer me for several minutes. Please try again later.";

        protected override string NotReopenedFull =>
            "The ticket could not be reopened: this server has 500 channels, and Discord allows no more. An "
            + "administrator must delete some, and then you can try again.";

        protected override string NotReopenedPermission =>
            "The ticket could not be reopened: I am missing a permission. An administrator must give my role **Manage "
            + "Channels** and **Manage Roles**, in the ticket category too, and then you can try again.";

        protected override string NotReopenedRefused =>
            "The ticket could not be reopened: Discord refused it. Please tell an administrator; the reason is in "
            + "my log.";
    }

    private sealed class ParticipantsWords : ParticipantTexts
    {
        public override string AddDescription => "Add a member to this ticket.";

        public override string AddMember => "Who to add";

        public override string RemoveDescription => "Remove a member who was added to this ticket.";

        public override string RemoveMember => "Who to remove";

        public override string NotHere =>
            "I could not find this member in this server. Choose somebody from the list, or invite them first.";

        public override string MayNot =>
            "I have saved this, but I am not allowed to change who can see this channel. An administrator must give my "
            + "role **Manage Roles**, in the ticket category too; then use the command once more.";

        public override string NotDone =>
            "I have saved this, but Discord did not confirm that it changed who can see this channel. Please use the "
            + "command once more in a few minutes.";

        public override string Added(UserId member) =>
            $"{Markdown.Mention(member)} can now see this ticket and write in it. `/removeuser` removes them again.";

        public override string Removed(UserId member) =>
            $"{Markdown.Mention(member)} can no longer see this ticket. `/adduser` adds them again.";

        public override string StaysAsStaff(UserId member) =>
            $"{Markdown.Mention(member)} was removed, but can still see this ticket as staff.";

        public override string Over(Ticket ticket) =>
            $"Ticket {ticket.DisplayNumber} is closed, so nothing was changed in its channel.";

        protected override string WasLetIn(string member) => $"{member} was added to this ticket.";

        protected override string WasLetInBy(string member, string staff) => $"{staff} added {member} to this ticket.";
    }

    private sealed class TranscriptsWords : TranscriptTexts
    {
        public override string CategoryFact => "Category";

        public override string OpenedByFact => "Opened by";

        public override string ReasonFact => "Reason";

        public override string MessagesFact => "Messages";

        public override string MadeFact => "Transcript created";

        public override string Forwarded => "Forwarded";

        public override string DeletedMessage => "a deleted message";

        public override string Pinned => "pinned a message";

        public override string EditedMark => "edited";

        public override string AppMark => "app";

        public override string File => "File";

        public override string Embed => "Embed";

        public override string Answers(string author) => $"replying to {author}";

        public override string AllTimesAreUtc => "All times are UTC.";

        protected override string MayNotRead =>
            "I can't read this channel's history. Give my role **View Channels** and **Read Message History** here.";

        protected override string MayNotReadContent =>
            "Discord does not let me read what people write. Whoever owns the bot can switch on **Message Content "
            + "Intent** on the Bot page of the application in Discord's developer portal.";

        protected override string ArchiveSilent => "The place where transcripts are kept cannot be reached.";

        protected override string DiscordSilent => "Discord did not answer for an hour.";

        public override string NotGivenOut => "Discord did not hand it over";

        public override string Show => "Transcript";

        public override string DeleteAnyway => "Delete without transcript";

        public override string BeingDeleted => "The channel is being deleted. Its transcript was not kept.";

        public override string NotClosing => "This ticket is no longer waiting for its transcript.";

        public override string Description => "Get a link to everything that was written in a ticket.";

        public override string TicketOption => "Number of the ticket; if left out, this channel's ticket";

        public override string NotYours => "Only staff and the member who opened the ticket can get its transcript.";

        public override string NoTranscript =>
            "This ticket has no transcript: its channel was gone before one could be made.";

        public override string NoSuchFile => "There is no such file. Use `/transcript` again to see which there are.";

        public override string Count(int messages) => messages == 1 ? "1 message" : $"{messages} messages";

        public override string Beside(string name) => $"kept as {name}";

        public override string NotKept(string why) => $"not kept, because {why}";

        public override string CannotBeMade(string why) => $"The transcript cannot be made now. {why}";

        public override string FilesBeside =>
            "Files that say “kept as” are kept beside this transcript: get them with /transcript in the server.";

        public override string FilesLost(int files) =>
            files == 1
                ? "One file was not kept; the reason is shown beside it."
                : $"{files} files were not kept; the reason is shown beside each.";

        public override string Poll(string question) => $"Poll: {question}";

        public override string Sticker(string name) => $"Sticker: {name}";

        protected override string Asked => "asked for the ticket";

        protected override string ChannelMade => "The channel was created";

        protected override string ChannelNotMade => "The channel could not be created";

        protected override string Claimed => "claimed it";

        protected override string Released => "released it";

        protected override string Closed => "closed it";

        protected override string ChannelRemoved => "The channel was deleted";

        protected override string OpenerLeft => "The member who opened it left the server";

        protected override string ChannelDeleted => "The channel was deleted by hand";

        protected override string ChannelKept => "The channel was kept for reading";

        protected override string KeptLongEnough => "The channel had been kept for long enough";

        protected override string RemovedKept => "had the kept channel deleted";

        protected override string ReopenedIt => "reopened it";

        protected override string ChannelReopened => "The channel was open again";

        protected override string NotReopened => "It could not be reopened";

        protected override string WaivedTranscript => "had the channel deleted without a transcript";

        protected override string ReleasedByRemoval(string name) => $"removed {name} from the staff, which released it";

        protected override string LetIn(string name) => $"added {name}";

        protected override string TookOut(string name) => $"removed {name}";

        protected override string Somebody => "somebody";

        public override string Heading(Ticket ticket) => $"Ticket {ticket.DisplayNumber}";

        protected override string StaysOpen(Ticket ticket, string why) =>
            $"⚠️ Ticket {ticket.DisplayNumber} is closed, but its transcript could not be made, so this channel stays. "
            + $"{why} I will try again every hour.";

        protected override string LinkTitle(Ticket ticket) => $"Transcript of ticket {ticket.DisplayNumber}";

        protected override string OpenIt => "Open it";

        protected override string Made(string when) => $"created {when}";

        protected override string LinkWorksFor(int minutes) => $"The link works for {minutes} minutes.";

        protected override string AsPlainText => "As plain text";

        public override string ChooseFile => "Get a file that was attached";

        public override string ChooseOneOf(int first, int last) =>
            first == last ? $"File {first}" : $"Files {first} to {last}";

        protected override string OnlySomeFiles(int offered, int all) =>
            $"Below are {offered} of {all} files. The rest is kept under the names that the transcript gives; whoever runs me "
            + "can get it for you.";

        protected override string BeforeReopening => "As it was before the ticket was reopened";

        protected override string Reason(string reason) => $"Reason: {reason}";

        protected override string InTheFile =>
            "Everything that was written in it is in the file: download it and open it in your browser.";

        protected override string TooMuchForAFile =>
            "What was written in it is too much to attach here; `/transcript` in the server gives it to you.";

        protected override string YoursWasClosed(Ticket ticket, string guild) =>
            $"Your ticket {ticket.DisplayNumber} in **{guild}** was closed.";

        protected override string IsLargerThan(string size) => $"it is larger than {size}";

        protected override string AllComeTo(string size) => $"the files of a ticket may come to {size} at most";
    }

    private sealed class PanelsWords : PanelTexts
    {
        public override string SetupDescription =>
            "Set up everything tickets need, and post the ticket panel in this channel.";

        public override string Title => "Need help?";

        public override string CreateButton => "Create Ticket";

        public override string SelectPlaceholder => "What do you need help with?";

        public override string NotPosted =>
            "The panel could not be posted: Discord did not accept it. Please try again later.";

        protected override string DescriptionOfButtonAndSelect =>
            "Open a ticket and talk with the staff in a private channel.\n\nPress 🎫 **Create Ticket**, or choose a "
            + "topic below. 📋 **My Tickets** lists the tickets you have opened.";

        protected override string DescriptionOfButtons =>
            "Open a ticket and talk with the staff in a private channel.\n\nPress the button that fits what you need "
            + "help with. 📋 **My Tickets** lists the tickets you have opened.";

        protected override string DescriptionOfSelect =>
            "Open a ticket and talk with the staff in a private channel.\n\nChoose below what you need help with. 📋 "
            + "**My Tickets** lists the tickets you have opened.";

        protected override string IsPosted(string link) => $"The panel is posted: {link}";

        protected override string ThreeSteps => "Three next steps";

        protected override string SettingsStep(string config) =>
            $"Set limits, categories, logs and the rest with {config}.";

        protected override string TryStep(string open) => $"Open a ticket to try it: on the panel, or with {open}.";

        protected override string GiveRoleStep(string role) =>
            $"Give {role} to your staff, in Server Settings → Members: whoever has this role sees and answers "
            + "tickets, as administrators do.";

        protected override string GiveOneOfRolesStep(string listStaff) =>
            $"Give your staff one of the roles that {listStaff} shows: whoever has one sees and answers tickets, as "
            + "administrators do.";

        protected override string NobodyStep(string addStaffRole) =>
            $"Say who is staff with {addStaffRole}: for now, only administrators answer tickets.";

        protected override string MembersOnlyStep(string listStaff, string addStaffRole) =>
            $"See who is staff with {listStaff}, and make a role staff with {addStaffRole}.";

        protected override string NameOf(Permissions permission) =>
            permission switch
            {
                Permissions.ViewChannel => "View Channels",
                Permissions.ManageChannels => "Manage Channels",
                Permissions.ManageRoles => "Manage Roles",
                Permissions.SendMessages => "Send Messages",
                Permissions.EmbedLinks => "Embed Links",
                Permissions.AttachFiles => "Attach Files",
                Permissions.ReadMessageHistory => "Read Message History",
                _ => throw new ArgumentOutOfRangeException(nameof(permission)),
            };

        protected override string Missing(string permissions) =>
            $"I can't work here yet: my role is missing {permissions}. Grant that in Server Settings → Roles, make "
            + "sure that this channel does not take it away, and run `/setup` again.";
    }

    private sealed class StaffingWords : StaffingTexts
    {
        public override string AddStaffDescription => "Make a member staff: they see and answer tickets.";

        public override string AddStaffMember => "Who to make staff";

        public override string RemoveStaffDescription => "Remove a member from the staff.";

        public override string RemoveStaffMember => "Who to remove from the staff";

        public override string AddStaffRoleDescription =>
            "Make everybody with a role staff: they see and answer tickets.";

        public override string AddStaffRoleRole => "The role to make staff";

        public override string RemoveStaffRoleDescription => "Remove a role from the staff.";

        public override string RemoveStaffRoleRole => "The role to remove from the staff";

        public override string ListStaffDescription => "Show who is staff.";

        public override string CategoryOption => "Only for tickets of this category; if left out, for all tickets";

        public override string Unreadable => "I could not tell whom you chose. Please choose again from the list.";

        public override string Bots => "Bots can't be staff: they don't answer tickets.";

        public override string Everyone =>
            "@everyone can't be staff: every member would see every ticket. Choose a role that only your staff have.";

        public override string NoSuchCategory =>
            "There is no such category here. Choose one from the list that opens while you type, or leave the "
            + "option out for all tickets.";

        public override string Full =>
            "70 members and roles already see these tickets, and a channel has no room for more. Make a role staff "
            + "with `/addstaffrole` and give it to them instead.";

        public override string FullInAll =>
            "The list of your staff has 150 entries, and there is no room for more. Make a role staff with "
            + "`/addstaffrole` and give it to them instead.";

        public override string Nobody =>
            "Nobody is staff yet, so only administrators can answer tickets. Add somebody with `/addstaff` or a "
            + "role with `/addstaffrole`.";

        public override string NotDone =>
            "I have saved who is staff, but Discord did not let me change who can see the open tickets. Please use the "
            + "command once more in a few minutes.";

        public override string ListTitle => "Staff";

        public override string OfAll => "All tickets";

        public override string OfGone => "Categories that no longer exist";

        public override string RoleName => "Ticket Staff";

        public override string RoleAuditReason => "Whoever has this role sees and answers tickets";

        public override string StrayRoleAuditReason => "One role is enough for the ticket staff";

        protected override string AddedToAll(string subject) =>
            $"{subject} is staff now. Open tickets follow within a minute.";

        protected override string AddedTo(string category, string subject) =>
            $"{subject} is staff of {category} now. Open tickets follow within a minute.";

        protected override string AlreadyOfAll(string subject, string since) =>
            $"{subject} is already staff (added {since}). I am checking the open tickets once more.";

        protected override string AlreadyOf(string category, string subject, string since) =>
            $"{subject} is already staff of {category} (added {since}). I am checking the open tickets once more.";

        protected override string RemovedFromAll(string subject) =>
            $"{subject} is no longer staff. Open tickets follow within a minute; those claimed by somebody who is no "
            + "longer staff wait for staff again.";

        protected override string RemovedFrom(string category, string subject) =>
            $"{subject} is no longer staff of {category}. Open tickets follow within a minute; those claimed by "
            + "somebody who is no longer staff of them wait for staff again.";

        protected override string NotStaffOfAll(string subject) =>
            $"{subject} is not staff. `/liststaff` shows who is. I am checking the open tickets once more.";

        protected override string NotStaffOf(string category, string subject) =>
            $"{subject} is not staff of {category} in particular. `/liststaff` shows who is staff of what. I am "
            + "checking the open tickets once more.";

        protected override string NotEverywhere(int refused, string channel) =>
            (
                refused == 1
                    ? $"I have saved who is staff, but I am not allowed to change who can see the ticket {channel}."
                    : "I have saved who is staff, but I am not allowed to change who can see "
                        + $"{refused} of the open tickets, {channel} among them."
            )
            + " An administrator must give my role **View Channels** and **Manage Roles**, in the ticket category "
            + "too; then use the command once more.";

        protected override string Released(string claimer) =>
            $"{claimer} is no longer staff here, so this ticket waits for staff again. `/claim` takes it over.";
    }

    private sealed class SettingsWords : SettingsTexts
    {
        public override string ConfigDescription => "See and change how tickets work here.";

        public override string SettingOption => "What to look at or to change";

        public override string ValueOption => "What to set it to; \"reset\" sets it back";

        public override string ChannelOption => "For settings that are a channel";

        public override string RoleOption => "For settings that are a role";

        public override string Title => "Settings";

        public override string NotSet => "*not set*";

        public override string Now => "Now";

        public override string Choose => "Choose what to change";

        public override string ChooseValue => "Choose a value";

        public override string ChooseChannel => "Choose a channel";

        public override string ChooseRole => "Choose a role";

        public override string ChangeButton => "Change";

        public override string ResetButton => "Reset";

        public override string BackButton => "All settings";

        public override string CategoriesButton => "Ticket categories";

        public override string Overview =>
            "Choose a setting below to see what it does and to change it. Changes apply at once, and panels already "
            + "posted follow.";

        public override string NoSetting =>
            "Also say which setting you mean: choose one in the `setting` option, or use `/config` alone to see all.";

        public override string UnknownSetting => "That setting no longer exists. `/config` shows those that do.";

        public override string CategoryBounds => "a category of this server";

        public override string ChannelBounds => "a text channel of this server";

        public override string RoleBounds => "a role of this server other than @everyone";

        public override string TicketLimit => "Tickets per member";

        public override string TicketLimitMeans => "How many tickets a member may have open at once.";

        public override string LogsChannel => "Logs channel";

        public override string LogsChannelMeans =>
            "Where I tell the staff what happens to tickets, staff and settings, and what needs their attention.";

        public override string DashboardChannel => "Dashboard channel";

        public override string DashboardChannelMeans =>
            "Where the dashboard is: a message with figures that stays up to date. Resetting this removes it.";

        public override string StaffRole => "Role for the staff";

        public override string StaffRoleMeans =>
            "Whether `/setup` creates a role for your staff while nobody is staff. `/addstaffrole` adds others.";

        public override string StaffRoleMade => "Created automatically";

        public override string StaffRoleByHand => "Chosen by hand";

        public override string TicketCategory => "Category for tickets";

        public override string TicketCategoryMeans =>
            "The Discord category that ticket channels go in. If none is set, or it is full, I create one.";

        public override string Prefix => "Prefix of channel names";

        public override string PrefixMeans => "What comes before the number in the name of a ticket's channel.";

        public override string WhoMayClose => "Who may close";

        public override string WhoMayCloseMeans => "Whether members may close the tickets they opened.";

        public override string StaffAndOpenerClose => "Staff and whoever opened the ticket";

        public override string StaffClose => "Staff only";

        public override string OnClose => "Channel of a closed ticket";

        public override string OnCloseMeans => "What happens to a ticket's channel once its transcript is stored.";

        public override string Removed => "Deleted";

        public override string Kept => "Kept for a while, read-only";

        public override string RemovedAfter => "Hours until it is deleted";

        public override string RemovedAfterMeans =>
            "If channels of closed tickets are deleted: how many hours after closing. 0 deletes them at once.";

        public override string KeptFor => "Hours it is kept";

        public override string KeptForMeans =>
            "If channels of closed tickets are kept: for how many hours. If the server runs out of channels, the "
            + "oldest go earlier.";

        public override string ClosedCategory => "Category for closed tickets";

        public override string ClosedCategoryMeans =>
            "The Discord category that kept channels go in. If none is set, or it is full, I create one.";

        public override string ManagerRole => "Manager role";

        public override string ManagerRoleMeans =>
            "Its members may use `/dashboard`, `/stats` and `/liststaff`, as administrators may.";

        public override string Language => "Language";

        public override string LanguageMeans =>
            "The language of what everybody reads: panels, tickets, logs. What only one person reads is in that "
            + "person's language.";

        public override string LanguageOfServer => "The server's own, as set in Discord";

        public override string PanelTitle => "Panel: title";

        public override string PanelTitleMeans => "The heading of the ticket panels.";

        public override string PanelText => "Panel: text";

        public override string PanelTextMeans => "What the ticket panels say. Discord's formatting works.";

        public override string PanelColor => "Panel: color";

        public override string PanelColorMeans => "The color of the bar on the left of the ticket panels.";

        public override string ColorBounds => "a color as `#` and six hexadecimal digits, such as `#FFFF00`";

        public override string PanelStyle => "Panel: style";

        public override string PanelStyleMeans => "How members choose what their ticket is about.";

        public override string ButtonsAndSelect => "One button that asks, and a list";

        public override string Buttons => "One button for each ticket category";

        public override string Select => "A list of the ticket categories";

        public override string TooManyForButtons =>
            "A panel has room for the buttons of 20 ticket categories. Choose another style, or remove some "
            + "categories first.";

        public override string TooMuchText =>
            "The texts of your ticket categories and of the panel are too long together. Shorten some of them first.";

        public override string NumberBounds(int least, int most) => $"a whole number from {least} to {most}";

        public override string TextBounds(int most) => $"a text of 1 to {most} characters";

        public override string PrefixBounds(int most) =>
            $"1 to {most} letters, digits, emoji, `-` or `_`, without spaces, such as `ticket-`";

        public override string ChoiceBounds(IEnumerable<string> words) => $"one of `{string.Join("`, `", words)}`";

        public override string Refusal(string name, string bounds) =>
            $"**{name}** takes {bounds}. Nothing was changed.";

        public override string RefusalWithOption(string name, string bounds, string option) =>
            $"**{name}** takes {bounds}, in the option `{option}`. Nothing was changed.";

        public override string Changed(string name, string before, string after) =>
            $"**{name}** is set to {after}. Before, it was {before}.";

        public override string Unchanged(string name, string value) => $"**{name}** was {value} already.";

        public override string Takes(string bounds) => $"It takes {bounds}.";
    }

    private sealed class CategoriesWords : CategoryTexts
    {
        public override string Title => "Ticket categories";

        public override string Overview =>
            "Members choose one of these when they open a ticket. Choose one to change it; panels already posted "
            + "follow.";

        public override string ParentField => "Discord category";

        public override string Pick => "Choose a category to change";

        public override string AddButton => "Add a category";

        public override string EditButton => "Edit";

        public override string UpButton => "Up";

        public override string DownButton => "Down";

        public override string RemoveButton => "Remove";

        public override string ReallyRemoveButton => "Remove it";

        public override string KeepButton => "Keep it";

        public override string AddQuestionButton => "Add a question";

        public override string RemoveQuestionButton => "Remove the question";

        public override string EditQuestionButton => "Edit the question";

        public override string TranscriptsOnButton => "Send transcripts to openers";

        public override string TranscriptsOffButton => "Don't send transcripts to openers";

        public override string BackButton => "All categories";

        public override string BackToCategoryButton => "Back";

        public override string ParentPlaceholder => "Discord category for its tickets";

        public override string PickQuestion => "Choose a question to change";

        public override string AddTitle => "Add a ticket category";

        public override string EditTitle => "Edit a ticket category";

        public override string Label => "Name";

        public override string LabelHint => "1 to 80 characters; a button on the panel shows all of them.";

        public override string Emoji => "Emoji";

        public override string EmojiHint => "One standard emoji, not a server's own; or nothing.";

        public override string Description => "Description";

        public override string DescriptionHint => "Shown under the name in lists, at most 100 characters.";

        public override string Welcome => "Welcome text";

        public override string WelcomeHint => "What members read first in their ticket. Empty: the usual text.";

        public override string QuestionTitle => "A question of the form";

        public override string Question => "Question";

        public override string QuestionHint => "1 to 45 characters.";

        public override string Kind => "Answered with";

        public override string Short => "A short text";

        public override string Paragraph => "A long text";

        public override string Select => "A choice from a list";

        public override string Required => "Must it be answered?";

        public override string RequiredYes => "Yes";

        public override string RequiredNo => "No";

        public override string Hint => "Explanation";

        public override string HintHint => "Shown under the question, at most 100 characters; or nothing.";

        public override string Choices => "Choices";

        public override string ChoicesHint =>
            "For a choice from a list: 1 to 25, one per line, at most 100 characters each.";

        public override string NoQuestions => "The usual one: how can we help?";

        public override string QuestionsField => "Questions";

        public override string TranscriptsField => "Transcripts";

        public override string TranscriptsOn =>
            "Openers get the transcript as a direct message when their ticket is closed.";

        public override string TranscriptsOff =>
            "Openers don't get the transcript automatically; `/transcript` gives it to them.";

        public override string NoDescription => "It has no description.";

        public override string UsualWelcome => "The usual text.";

        public override string Gone => "This category no longer exists. Somebody removed it.";

        public override string Moved => "Somebody changed the questions in the meantime. Please look at them again.";

        public override string LastOne =>
            "This is the last category, and members need one to choose. Add another one first.";

        public override string TooMany =>
            "There are 25 categories already, and Discord shows no more in a list. Remove one first.";

        public override string TooManyQuestions => "A form has room for five questions. Remove one first.";

        public override string LabelBounds => "A category's name has 1 to 80 characters.";

        public override string LabelTaken => "Another category already has this name. Choose a different one.";

        public override string EmojiBounds =>
            "That is not a single standard emoji. A server's own emoji can't be used; leave the field empty for none.";

        public override string DescriptionBounds => "A category's description has at most 100 characters.";

        public override string WelcomeBounds => "A welcome text has at most 1000 characters.";

        public override string QuestionBounds =>
            "A question has 1 to 45 characters and an explanation of at most 100. A choice from a list needs 1 to 25 "
            + "choices, one per line, of at most 100 characters each.";

        public override string ReallyRemove(TicketCategory category) =>
            $"Remove **{Markdown.Escape(category.Name)}**? Members will no longer be able to choose it. Tickets that "
            + "were opened in it stay as they are.";

        protected override string MayBeEmpty => "may be left empty";

        protected override string KindShort => "a short text";

        protected override string KindParagraph => "a long text";

        protected override string KindSelect => "a choice from a list";

        public override (string Label, string Description) DefaultOf(string key) =>
            key switch
            {
                "general" => ("General Support", "Questions and everything that fits nowhere else"),
                "technical" => ("Technical Support", "Something does not work as it should"),
                "billing" => ("Billing", "Payments, invoices and refunds"),
                "report" => ("Report User", "Somebody breaks the rules"),
                "other" => ("Other", "None of the above"),
                _ => throw new ArgumentOutOfRangeException(nameof(key), key, message: null),
            };
    }

    private sealed class HelpWords : HelpTexts
    {
        public override string Description => "Show what you can do here.";

        public override string Title => "How tickets work here";

        public override string Everyone =>
            "🎫 The ticket panel opens a private channel where you talk with the staff.\n"
            + "📋 **My Tickets** on the panel lists your tickets.";

        public override string Close =>
            "🔒 **Close** in a ticket ends it. Its channel is deleted, or kept for reading for a while.";

        public override string InMessageMenu => "In the menu of a message, under **Apps**: a ticket that quotes it.";

        public override string InMemberMenu => "In the menu of a member, under **Apps**: a ticket in their name.";

        public override string StaffTitle => "As staff";

        public override string Staff =>
            "🙋 **Claim** in a ticket tells everybody there that you are taking care of it. ↩️ **Release** gives it "
            + "back. 🔒 **Close** ends it, with a reason if you like.";

        public override string CommandsTitle => "Your commands";
    }

    private sealed class StatisticsWords : StatsTexts
    {
        public override string CommandDescription => "Show figures: tickets, time to first claim, time to close.";

        public override string MemberOption => "Only what this staff member claimed and closed";

        public override string CategoryOption => "Only tickets of this category";

        public override string PeriodOption => "Which days; if left out, the last 7";

        public override string NoSuchCategory =>
            "There is no such category. Choose one of those that are suggested while you type.";

        protected override string Footer => "Days end at midnight UTC. Times are accurate to within 19%.";

        protected override string NoTimes => "No data yet";

        public override string PeriodToday => "today";

        public override string PeriodWeek => "7 days";

        public override string PeriodMonth => "30 days";

        public override string PeriodAll => "all time";

        protected override string Times(string median, string most, int tickets) =>
            $"Median: **{median}**\n90% within: **{most}**\nTickets: {tickets}";

        protected override string DayUnit => "d";

        protected override string MemberField => "Member";

        protected override string CategoryField => "Category";

        protected override string OpenedField => "Opened";

        protected override string ClaimedField => "Claimed";

        protected override string ClosedField => "Closed";

        protected override string ToFirstClaimField => "Time to first claim";

        protected override string ToCloseField => "Time to close";

        protected override string TitleToday => "Tickets today";

        protected override string TitleWeek => "Tickets of the last 7 days";

        protected override string TitleMonth => "Tickets of the last 30 days";

        protected override string TitleAll => "All tickets";
    }

    private sealed class DashboardWords : DashboardTexts
    {
        public override string CommandDescription =>
            "Post a dashboard here: a message with ticket figures that stays up to date.";

        public override string Title => "Tickets at a glance";

        public override string OpenButton => "Open tickets";

        public override string UnclaimedButton => "Unclaimed";

        public override string Footer => "Days end at midnight UTC";

        public override string NobodyUnclaimed => "Every open ticket has been claimed.";

        public override string NotPosted =>
            "The dashboard could not be posted: Discord did not accept it. Please try again later.";

        public override string MayNotPost =>
            "I am not allowed to post here. Give my role **View Channels**, **Send Messages**, **Embed Links** and "
            + "**Read Message History** in this channel, and try again.";

        protected override string Nothing => "Nothing yet.";

        public override string Posted(ChannelId channel) =>
            $"The dashboard is in {Markdown.Mention(channel)} and stays up to date by itself. `/dashboard` in another "
            + "channel moves it there.";

        protected override string OpenField => "Open";

        protected override string UnclaimedField => "Unclaimed";

        protected override string ClaimedField => "Claimed";

        protected override string OpenedTodayField => "Opened today";

        protected override string ClosedTodayField => "Closed today";

        protected override string ClosedInAllField => "Closed in total";

        protected override string WaitingLongestField => "Waiting longest";

        protected override string CategoriesField => "By category: open now, opened in the last 14 days";

        protected override string MembersField => "By staff member, in the last 14 days";

        protected override string ChartField => "The last 14 days: opened, closed";

        protected override string NobodyWaits => "Nobody is waiting for staff.";

        protected override string RemovedCategories => "Removed categories";

        protected override string MemberLine(string member, int claimed, int closed) =>
            $"{member} · claimed {claimed} · closed {closed}";

        protected override string More(int count) => $"and {count} more";
    }

    private sealed class LogsWords : LogTexts
    {
        public override string TranscriptButton => "Transcript";

        public override string TroubleTitle => "Something needs you";

        public override string Server(string name) => $"In your server **{Markdown.Escape(name)}**:";

        protected override string SettingChanged(string by, string name, string after, string before) =>
            $"{by} set **{name}** to {after}. Before, it was {before}.";

        protected override string StaffAddedToAll(string by, string subject) =>
            $"{by} made {subject} staff of all tickets.";

        protected override string StaffAdded(string by, string subject, string category) =>
            $"{by} made {subject} staff of **{category}**.";

        protected override string StaffRemovedFromAll(string by, string subject) =>
            $"{by} removed {subject} from the staff.";

        protected override string StaffRemoved(string by, string subject, string category) =>
            $"{by} removed {subject} from the staff of **{category}**.";

        protected override string CouldNot(string work) => $"I could not {work}.";

        protected override string WorkOpen => "open a ticket's channel";

        protected override string WorkRecheck => "check whether a member's tickets still exist";

        protected override string WorkHeader => "show in a ticket who has claimed it";

        protected override string WorkAnnounce => "say in a ticket that it is closed";

        protected override string WorkTranscript => "make the transcript of a ticket";

        protected override string WorkRemove => "delete the channel of a closed ticket";

        protected override string WorkKeep => "keep the channel of a closed ticket for reading";

        protected override string WorkReopen => "reopen a ticket";

        protected override string WorkParticipant => "add somebody to a ticket, or remove somebody from it";

        protected override string WorkAccess => "give the staff access to all open tickets, or take it from somebody";

        protected override string WorkLook => "check on the tickets here";

        protected override string WorkPanel => "edit the ticket panel";

        protected override string WorkDashboard => "post or edit the dashboard";

        protected override string WorkLog => "write in the logs channel";

        protected override string WorkOther => "finish a task";

        protected override string FixMissingPermission =>
            "I am missing a permission there: give my role **View Channels**, **Send Messages**, **Embed Links**, "
            + "**Attach Files**, **Read Message History**, **Manage Channels** and **Manage Roles** in Server Settings "
            + "→ Roles, and make sure that the channel and its category do not take them away.";

        protected override string FixGuildIsFull =>
            "This server has 500 channels, and Discord allows no more: delete some that are not needed.";

        protected override string FixGone =>
            "The channel or message no longer exists. If you need it, create it again.";

        protected override string FixUnavailable =>
            "Discord did not answer me for too long. If this goes on, check Discord's status page.";

        protected override string FixRefused => "Discord refused it. Whoever runs me finds the reason in my log.";

        protected override string CategoryIsFull =>
            "A Discord category that was chosen in `/config` is full or gone, so I have put a ticket's channel elsewhere. "
            + "Move channels out of it, or choose another one there.";

        protected override string FixContentHidden =>
            "Discord does not let me read what people write, so its channel stays. Whoever owns the bot can switch on "
            + "**Message Content Intent** on the Bot page of the application in Discord's developer portal. I will try again "
            + "every hour.";

        protected override string FixArchiveSilent =>
            "The place where transcripts are kept could not be reached for an hour, so its channel stays. Whoever runs "
            + "me can find the reason in my log. I will try again every hour.";

        protected override string OpenedFor(string by, string ticket, string opener) =>
            $"{by} opened {ticket} for {opener}.";

        protected override string Opened(string by, string ticket) => $"{by} opened {ticket}.";

        protected override string Claimed(string by, string ticket) => $"{by} claimed {ticket}.";

        protected override string Released(string by, string ticket) => $"{by} released {ticket}.";

        protected override string Closed(string by, string ticket, string opener) =>
            $"{by} closed {ticket}, opened by {opener}.";

        protected override string TranscriptStored(string ticket, string opener) =>
            $"The transcript of {ticket}, opened by {opener}, is stored.";

        protected override string ChannelGone(string ticket) =>
            $"The channel of {ticket} was deleted by hand, so the ticket is closed.";

        protected override string NotOpened(string ticket, string opener) =>
            $"{opener} asked for {ticket}, which could not be opened.";

        protected override string OpenerLeft(string ticket, string opener) =>
            $"{opener}, who opened {ticket}, left the server.";

        protected override string UserAdded(string by, string ticket, string whom) => $"{by} added {whom} to {ticket}.";

        protected override string UserRemoved(string by, string ticket, string whom) =>
            $"{by} removed {whom} from {ticket}.";

        protected override string RemovalAsked(string by, string ticket) =>
            $"{by} had the channel of {ticket} deleted.";

        protected override string KeptLongEnough(string ticket) =>
            $"The channel of {ticket} was kept long enough and is being deleted.";

        protected override string Reopened(string by, string ticket) => $"{by} reopened {ticket}.";

        protected override string NotReopened(string ticket) => $"It was not possible to reopen {ticket}.";

        protected override string TranscriptWaived(string by, string ticket) =>
            $"{by} had the channel of {ticket} deleted without a transcript.";

        protected override string Ticket(string number, string category) => $"ticket **{number}** ({category})";

        protected override string Somebody => "somebody";

        protected override string CountersRepaired =>
            "My count of the tickets here was wrong, and I have corrected it. If this happens again, tell whoever runs "
            + "me.";

        protected override string MemberRepaired(string member) =>
            $"My list of {member}'s open tickets was wrong, and I have corrected it. If this happens again, tell "
            + "whoever runs me.";

        protected override string Me => "I";
    }

    private sealed class UpkeepWords : UpkeepTexts
    {
        protected override string HasLeft(string opener) =>
            $"👋 {opener} has left this server and cannot read this ticket. It stays open: close it when there is "
            + "nothing left to do. If they come back, they will see it again.";
    }
}
