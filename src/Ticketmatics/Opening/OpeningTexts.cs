using Ticketmatics.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

internal static class OpeningTexts
{
    public const string FormTitle = "Create a ticket";
    public const string CategoryQuestion = "What is it about?";
    public const string CategoryPlaceholder = "Choose a category";
    public const string ReasonQuestion = "How can we help?";
    public const string ReasonHint = "10 to 1000 characters. Only you and the staff will read it.";
    public const string OpenDescription = "Open a ticket: a private channel where you talk with the staff.";
    public const string CategoryOption = "What it is about";
    public const string TicketsDescription = "List your tickets; as staff, those that are open.";
    public const string NothingOpen = "No ticket is open. Everybody has been helped.";
    public const string OpenedByField = "Opened by";
    public const string StateField = "Status";
    public const string StrayAuditReason = "A ticket has one channel";

    public const string CategoryGone =
        "This category no longer exists. Press **Create Ticket** on the panel to see those that do.";

    public const string OpenForName = "Open a ticket for this member";
    public const string OpenAboutName = "Open a ticket about this";
    public const string BotsOpenNone = "Bots have no tickets. Choose a member.";
    public const string NotHere = "This person is not in this server any more, so nobody could talk with them.";

    public const string FormChanged =
        "An administrator changed the questions of this category while you were answering them. Please open the form "
        + "again; what you wrote is here to copy.";

    public const string ReasonLength =
        "Please describe what you need in 10 to 1000 characters. Spaces at the beginning and the end do not count.";

    public const string DoubleClick =
        "You opened a ticket a moment ago, so I took this for the same click. Press **My Tickets** to find it; for "
        + "another one, try again in a few seconds.";

    public const string NoTickets = "You have no tickets here yet. Press **Create Ticket** to open one.";

    /// <param name="own">What the category says in place of the usual sentence; null where it says nothing.</param>
    /// <remarks>Who has waited for so long that no answer could be shown any more reads it here.</remarks>
    public static string Welcome(Ticket ticket, string? own)
    {
        var next = own ?? "The staff will be with you soon. Meanwhile, add anything that may help.";
        var opener = Markdown.Mention(ticket.Opener);
        return
            ticket.Timeline.FirstOrDefault(entry => entry.Event is TicketEvent.Opened) is { } opened
            && opened.At - ticket.OpenedAt > Limits.InteractionTokenLife
            ? $"Sorry for the wait, {opener}! You asked for this ticket {Markdown.Relative(ticket.OpenedAt)}, and I could "
                + $"not open it until {Markdown.Relative(opened.At)}. {next}"
            : $"Welcome {opener}! {next}";
    }

    public static string ParentAuditReason(ParentsKind kind) =>
        kind is ParentsKind.Closed ? "Closed tickets stand in this category" : "Tickets stand in this category";

    /// <param name="number">1 for the first that is made; its successors have it behind the name.</param>
    public static string ParentName(ParentsKind kind, int number)
    {
        var name = kind is ParentsKind.Closed ? "📁・Closed tickets" : "🎫・Tickets";
        return number == 1 ? name : $"{name} {number}";
    }

    public static string OpenedBy(Ticket ticket) =>
        ticket.AskedBy == ticket.Opener
            ? Markdown.Mention(ticket.Opener)
            : $"{Markdown.Mention(ticket.AskedBy)} for {Markdown.Mention(ticket.Opener)}";

    /// <summary>Somebody's message as the beginning of a reason, with its address; cut so that words can be added.</summary>
    public static string Quote(GuildId guild, Message message)
    {
        var address = $"https://discord.com/channels/{guild}/{message.ChannelId}/{message.Id}";
        var author = message.Author is { } user ? $"{user.Username}: " : "";
        var text = Markdown.Ellipsize((message.Content ?? "").ReplaceLineEndings("\n> "), MostQuoted);
        return $"> {author}{text}\n{address}\n\n";
    }

    public static string AuditReason(Ticket ticket) => $"Ticket {ticket.DisplayNumber}";

    public static string AccessAuditReason(Ticket ticket) => $"Who sees ticket {ticket.DisplayNumber}";

    public static string StateOf(Ticket ticket) =>
        ticket.State switch
        {
            TicketState.Opening { Close: null } => "⏳ Opening",
            TicketState.Open => "🟡 Waiting for staff",
            TicketState.Claimed claimed =>
                $"🟢 Claimed by {Markdown.Mention(claimed.Claim.By)} {Markdown.Relative(claimed.Claim.At)}",
            TicketState.Opening or TicketState.Closing => "🔒 Closing",
            TicketState.Reopening => "🔓 Being reopened",
            TicketState.Kept kept =>
                $"🔒 Closed {Markdown.Relative(kept.Close.At)}; its channel goes {Markdown.Relative(kept.RemoveAt)}",
            TicketState.Closed { Close.Cause: CloseCause.ChannelDeleted } closed =>
                $"🔒 Closed {Markdown.Relative(closed.Close.At)}: its channel was deleted",
            TicketState.Closed closed => $"🔒 Closed {Markdown.Relative(closed.Close.At)}",
            TicketState.Failed failed => $"🔴 Could not be opened: {Cause(failed.Fault)}",
            _ => throw new ArgumentOutOfRangeException(nameof(ticket)),
        };

    public static MessageBody Body(string text) => new() { Content = text };

    /// <summary>What the member reads when the work on opening the ticket is over.</summary>
    public static MessageBody Outcome(Ticket ticket) =>
        ticket.State switch
        {
            TicketState.Failed failed => NotOpened(failed.Fault, DraftOf(ticket.Reason, ticket.Answers)),
            TicketState.Closing or TicketState.Kept or TicketState.Closed => Body(
                $"Ticket {ticket.DisplayNumber} is closed."
            ),
            _ when ticket.Place is { } place && ticket.AskedBy != ticket.Opener => Body(
                $"Ticket {ticket.DisplayNumber} for {Markdown.Mention(ticket.Opener)} is open: "
                    + Markdown.Mention(place.Channel)
            ),
            _ when ticket.Place is { } place => Body(
                $"Your ticket {ticket.DisplayNumber} is open: {Markdown.Mention(place.Channel)}"
            ),
            _ => Body($"Ticket {ticket.DisplayNumber} is being opened. Press **My Tickets** in a moment to find it."),
        };

    /// <summary>All that was typed to open a ticket.</summary>
    public static string DraftOf(string reason, IEnumerable<FormAnswer> answers) =>
        string.Join('\n', answers.Select(answer => answer.Text).Prepend(reason).Where(text => text.Length > 0));

    public static MessageBody NotOpened(OpeningFault fault, string reason) =>
        Body(
            WithDraft($"Your ticket could not be opened, and does not count towards your limit. {Fix(fault)}", reason)
        );

    /// <summary>A sentence, and what the member had written, as much of it as one message takes.</summary>
    public static string WithDraft(string sentence, string draft)
    {
        if (draft.Length == 0)
        {
            return sentence;
        }

        var before = $"{sentence}\n\nYou wrote:\n";
        return before + Markdown.Ellipsize(Markdown.Escape(draft), Limits.MessageContentLength - before.Length);
    }

    public static MessageBody AtLimit(int limit, IEnumerable<Ticket> open, string reason)
    {
        var sentence =
            limit == 1
                ? "You already have an open ticket, and the limit is one."
                : $"You already have {limit} open tickets, and that is the limit.";
        var lines = open.Select(LinesOf);
        return Body(
            WithDraft($"{sentence} Close one before you open another:\n{string.Join('\n', lines.Take(5))}", reason)
        );
    }

    public static MessageBody MyTickets(IEnumerable<Ticket> tickets) =>
        new()
        {
            Embeds = [new Embed { Title = "My Tickets", Description = string.Join("\n\n", tickets.Select(LinesOf)) }],
        };

    /// <summary>Those that wait for staff first, the oldest of them at the top; as many as fit.</summary>
    public static MessageBody OpenTickets(IReadOnlyCollection<Ticket> tickets) =>
        Listed($"Open tickets: {tickets.Count}", tickets);

    /// <inheritdoc cref="OpenTickets"/>
    public static MessageBody UnclaimedTickets(IReadOnlyCollection<Ticket> tickets) =>
        Listed($"Unclaimed tickets: {tickets.Count}", tickets);

    private static MessageBody Listed(string title, IReadOnlyCollection<Ticket> tickets)
    {
        var shown = tickets
            .OrderBy(TicketOrder.Of)
            .ThenBy(ticket => ticket.Number)
            .Take(MostListed)
            .Select(ticket => $"{LinesOf(ticket)} by {Markdown.Mention(ticket.Opener)}");
        var rest = tickets.Count - MostListed;
        var more = rest > 0 ? $"\n\n…and {rest} more. `/closeticket` finds each by its number." : "";
        return new() { Embeds = [new Embed { Title = title, Description = string.Join("\n\n", shown) + more }] };
    }

    /// <summary>One line of plain text: Discord shows no mentions among suggestions.</summary>
    public static string Suggestion(Ticket ticket)
    {
        var state = ticket.State switch
        {
            TicketState.Open => "waiting for staff",
            TicketState.Claimed => "claimed",
            TicketState.Opening { Close: null } => "opening",
            TicketState.Reopening => "being reopened",
            TicketState.Kept or TicketState.Closed => "closed",
            TicketState.Failed => "never opened",
            _ => "closing",
        };
        var category = Markdown.Ellipsize(ticket.CategoryName, MostOfCategory);
        return ticket.OpenerName is { } opener
            ? $"{ticket.DisplayNumber} · {category} · {Markdown.Ellipsize(opener, MostOfName)} · {state}"
            : $"{ticket.DisplayNumber} · {category} · {state}";
    }

    /// <summary>Leaves room in <see cref="TicketRules.ReasonMaxLength"/> for an address and for words.</summary>
    private const int MostQuoted = 500;

    /// <summary>As many as fit into one message whatever their categories are called.</summary>
    private const int MostListed = 10;

    /// <summary>With <see cref="MostOfName"/>, a number and a state within <see cref="Limits.ChoiceTextLength"/>.</summary>
    private const int MostOfCategory = 34;

    private const int MostOfName = 24;

    private static string LinesOf(Ticket ticket)
    {
        var where = ticket.Place is { } place ? $" · {Markdown.Mention(place.Channel)}" : "";
        return $"**{ticket.DisplayNumber}** · {Markdown.Escape(ticket.CategoryName)}{where}\n"
            + $"{StateOf(ticket)} · opened {Markdown.Relative(ticket.OpenedAt)}";
    }

    /// <summary>What <see cref="Fix"/> says in full, for where many tickets stand.</summary>
    private static string Cause(OpeningFault fault) =>
        fault switch
        {
            OpeningFault.MissingPermissions => "I lacked a permission",
            OpeningFault.GuildIsFull => "this server had 500 channels",
            OpeningFault.BotNotInGuild => "I was not in this server",
            OpeningFault.DiscordUnavailable => "Discord did not answer",
            OpeningFault.Refused => "Discord refused its channel",
            _ => throw new ArgumentOutOfRangeException(nameof(fault)),
        };

    private static string Fix(OpeningFault fault) =>
        fault switch
        {
            OpeningFault.MissingPermissions =>
                "I lack a permission: an administrator must give my role **Manage Channels**, **View Channels**, "
                    + "**Send Messages**, **Embed Links**, **Attach Files** and **Read Message History**, in the ticket "
                    + "category too, and then you can try again.",
            OpeningFault.GuildIsFull =>
                "This server has 500 channels, and Discord allows no more: an administrator must delete some, and then "
                    + "you can try again.",
            OpeningFault.BotNotInGuild => "I am no longer in this server: an administrator must invite me again.",
            OpeningFault.DiscordUnavailable => "Discord did not answer me for several minutes. Please try again later.",
            OpeningFault.Refused =>
                "Discord refused to make its channel. Please tell an administrator; the reason is in my log.",
            _ => throw new ArgumentOutOfRangeException(nameof(fault)),
        };
}
